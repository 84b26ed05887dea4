import type { Matter } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';
import { connectionOf } from '../../kit/connection.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { checkPage, type PageArguments } from '../../kit/page.ts';
import type { Loaders } from '../loaders.ts';
import { checkCaller } from '../proof/check-caller.ts';
import { keptNumber } from '../proof/kept-number.ts';
import type { ProofRequest } from '../proof/proof-request.ts';
import type { AffairsServices } from '../proof/services.ts';
import type { Prove } from '../prove.ts';

interface MattersArguments extends PageArguments {
  readonly search?: string | null;
  readonly on?: string | null;
}

/** The roots of affairs. */
export function queryResolvers({ matters, keys }: AffairsServices, load: Loaders, prove: Prove) {
  return {
    matters: (_: unknown, { search, on, ...page }: MattersArguments) => {
      const checked = checkPage(page, 1);
      const [after = ''] = checked.after ?? [];
      const all = matters.all(on ?? shanghaiToday()).filter((matter) => holds(matter, search?.trim() ?? ''));
      const rest = all.filter(({ code }) => code > String(after));
      return connectionOf(
        rest.slice(0, checked.first + 1),
        checked,
        ({ code }) => [code],
        async () => all.length,
      );
    },
    matter: (_: unknown, { code, on }: { code: string; on?: string | null }) =>
      matters.at(code, on ?? shanghaiToday()) ?? null,
    proof: (_: unknown, request: ProofRequest, caller: Caller) => prove(request, caller),
    /** To whoever does not know a receipt's number and its applicant's it does not exist; who does is asked who he is. */
    receipt: async (_: unknown, { id, applicant }: { id: string; applicant: string }, { principal }: Caller) => {
      const row = await load.receipt(id);
      if (row?.applicant !== keptNumber(applicant)) return null;
      checkCaller(principal, {
        matter: row.matterCode,
        applicant: row.applicant,
        representative: row.representative ?? null,
      });
      return row;
    },
    receiptKeys: async () =>
      (await keys.keySet()).keys.map((key) => ({
        keyId: key.kid,
        algorithm: key.alg,
        jwk: JSON.stringify(key),
        ...key,
      })),
  };
}

function holds({ code, title, name, materials }: Matter, text: string): boolean {
  const wanted = text.toLowerCase();
  return [code, title, name, ...materials.flatMap((material) => [material.name, material.title])].some((one) =>
    one.toLowerCase().includes(wanted),
  );
}
