import type { RowOf } from '../../kit/table.ts';
import type { Kinship } from '../entities/kinship.ts';
import type { Marriage } from '../entities/marriage.ts';
import type { Loaders } from '../loaders.ts';

type KinshipRow = RowOf<typeof Kinship>;
type MarriageRow = RowOf<typeof Marriage>;

/** Marriages, and links between parents and children. */
export function kinshipResolvers(load: Loaders, source: (row: KinshipRow) => unknown) {
  return {
    Kinship: {
      child: ({ child }: KinshipRow) => load.person(child),
      parent: ({ parent }: KinshipRow) => load.person(parent),
      source,
    },
    Marriage: {
      parties: async ({ number }: MarriageRow) => {
        const parties = await load.partiesOfMarriage(number);
        return Promise.all(parties.map(({ person }) => load.person(person)));
      },
      source,
    },
  };
}
