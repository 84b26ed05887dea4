import type { Caller } from '../../kit/caller.ts';
import type { Loaders, ReceiptRow } from '../loaders.ts';
import { changesSince, type EvidenceChange } from '../proof/changes-since.ts';
import { isCurrent } from '../proof/is-current.ts';
import { reusedMatters } from '../proof/reused-matters.ts';
import { runProof } from '../proof/run-proof.ts';
import type { AffairsServices } from '../proof/services.ts';
import { versionOf } from '../proof/version-of.ts';
import type { Receipt } from '../receipt/receipt.ts';

interface Recheck {
  readonly changes: readonly EvidenceChange[];
  readonly stillCurrent: boolean | null;
}

/** Fields of `Receipt` that are not columns of its row: to tell what changed, the registries are asked again. */
export function receiptResolvers(services: AffairsServices, load: Loaders) {
  /** Both fields of one receipt in one request ask once; what one caller may see is not handed to another. */
  const running = new WeakMap<Caller, WeakMap<ReceiptRow, Promise<Recheck | null>>>();
  const recheckOf = (row: ReceiptRow, caller: Caller) => {
    const own = running.get(caller) ?? new WeakMap<ReceiptRow, Promise<Recheck | null>>();
    running.set(caller, own);
    const recheck = own.get(row) ?? check(services, load, row, caller);
    own.set(row, recheck);
    return recheck;
  };
  return {
    Receipt: {
      changes: async (row: ReceiptRow, _: unknown, caller: Caller) => (await recheckOf(row, caller))?.changes ?? null,
      stillCurrent: async (row: ReceiptRow, _: unknown, caller: Caller) =>
        (await recheckOf(row, caller))?.stillCurrent ?? null,
    },
    Evidence: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };
}

/** Null where the list of the receipt is not among the files any more, or asks for other papers: nothing can be said. */
async function check(
  services: AffairsServices,
  load: Loaders,
  row: ReceiptRow,
  caller: Caller,
): Promise<Recheck | null> {
  const { matterCode, matterValidFrom, applicant, variables, bring, document } = row;
  const receipt = JSON.parse(document) as Receipt;
  const matter = versionOf(services.matters, matterCode, matterValidFrom);
  const isAsked = (name: string) => matter?.materials.some((material) => material.name === name);
  if (!matter || !receipt.evidence.every(({ item }) => isAsked(item.material))) return null;
  const { materials } = await runProof(
    services,
    {
      matter,
      variables: JSON.parse(variables) as Readonly<Record<string, unknown>>,
      bring: new Set(JSON.parse(bring) as string[]),
      earlier: await load.newestReceipts(applicant, reusedMatters(matter)),
    },
    caller,
  );
  const changes = changesSince(receipt, materials);
  return { changes, stillCurrent: isCurrent(changes, materials) };
}
