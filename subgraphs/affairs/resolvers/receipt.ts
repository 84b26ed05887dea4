import type { Caller } from '../../kit/caller.ts';
import type { Loaders, ReceiptRow } from '../loaders.ts';
import { changesSince, type EvidenceChange, isCurrent } from '../proof/changes-since.ts';
import { reusedMatters } from '../proof/reused-matters.ts';
import { runProof } from '../proof/run-proof.ts';
import type { AffairsServices } from '../proof/services.ts';
import type { Receipt } from '../receipt/receipt.ts';

/** Fields of `Receipt` that are not columns of its row: to tell what changed, the registries are asked again. */
export function receiptResolvers(services: AffairsServices, load: Loaders) {
  /** Both fields of one receipt in one request ask once. */
  const running = new WeakMap<ReceiptRow, Promise<readonly EvidenceChange[] | null>>();
  const changesOf = (row: ReceiptRow, caller: Caller) => {
    const known = running.get(row);
    if (known) return known;
    const changes = recheck(services, load, row, caller);
    running.set(row, changes);
    return changes;
  };
  return {
    Receipt: {
      changes: (row: ReceiptRow, _: unknown, caller: Caller) => changesOf(row, caller),
      stillCurrent: async (row: ReceiptRow, _: unknown, caller: Caller) => {
        const changes = await changesOf(row, caller);
        return changes && isCurrent(changes);
      },
    },
    Evidence: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };
}

async function recheck(services: AffairsServices, load: Loaders, row: ReceiptRow, caller: Caller) {
  const { matterCode, matterValidFrom, applicant, variables, bring, document } = row;
  const matter = services.matters.at(matterCode, matterValidFrom);
  // Its list is not among the files any more: nothing can be said.
  if (!matter) return null;
  const run = await runProof(
    services,
    {
      matter,
      applicant,
      variables: JSON.parse(variables) as Readonly<Record<string, unknown>>,
      bring: new Set(JSON.parse(bring) as string[]),
      earlier: await load.newestReceipts(applicant, reusedMatters(matter)),
    },
    caller,
  );
  return changesSince(JSON.parse(document) as Receipt, run.materials);
}
