import type { Caller } from '../../kit/caller.ts';
import { connectionOf } from '../../kit/connection.ts';
import { refusal } from '../../kit/errors.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { checkPage, type PageArguments } from '../../kit/page.ts';
import type { Access } from '../access/accesses-of.ts';
import type { AffairsServices } from '../proof/services.ts';

interface PersonStub {
  readonly idNumber: string;
}

/** What affairs adds to a person: who looked at their data, for their own eyes. */
export function personResolvers({ accesses }: Pick<AffairsServices, 'accesses'>) {
  return {
    Person: {
      __resolveReference: ({ idNumber }: PersonStub) => ({ idNumber }),
      accesses: ({ idNumber }: PersonStub, given: PageArguments, { principal }: Caller) => {
        // Whoever acts for an enterprise is a person too, and asks as one; an officer never reads who else has looked.
        const own =
          principal?.kind === 'CITIZEN' || principal?.kind === 'REPRESENTATIVE' ? principal.idNumber : undefined;
        if (own !== idNumber) throw refusal('FORBIDDEN', 'only the person may see who looked at their data');
        if (!accesses)
          throw refusal('REGISTRY_UNAVAILABLE', 'the access log is kept elsewhere; who looked is not known here');
        const page = checkPage(given, 1);
        const after = page.after === null ? undefined : Number(page.after[0]);
        const { first } = page;
        const found = accesses(`Person:${idNumber}`, { first: first + 1, after, today: shanghaiToday() });
        const connection = connectionOf(
          found.accesses,
          page,
          ({ sequence }) => [sequence],
          async () => found.totalCount,
        );
        return Object.assign(connection, { withheldCount: found.withheldCount });
      },
    },
    Access: {
      registries: ({ registries }: Access) =>
        registries.map((name) => name.toUpperCase()).filter((one) => base.has(one)),
    },
  };
}

/** Members of the enum `Registry`: affairs, which keeps no records of persons, is none. */
const base: ReadonlySet<string> = new Set(['POPULATION', 'ENTERPRISE', 'SPATIAL', 'LICENSE']);
