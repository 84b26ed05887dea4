import { checkDivision } from '../../kit/check-division.ts';
import { columnsOf } from '../../kit/columns/columns.ts';
import { reading } from '../../kit/columns/reading.ts';
import type { Connection } from '../../kit/connection.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import type { RightHolder } from '../entities/right-holder.ts';
import type { Loaders } from '../loaders.ts';

/** What `PropertyConnection` and its edges look at. */
const ofHolding = columnsOf('unitCode', 'rightId', 'share');

type Holdings = Connection<Pick<RowOf<typeof RightHolder>, 'unitCode' | 'rightId' | 'share'>>;
type Holding = Holdings['edges'][number];
interface PropertyArguments extends PageArguments {
  readonly status?: string | null;
  readonly division?: string | null;
}
interface PersonKey {
  readonly idNumber: string;
}
interface EnterpriseKey {
  readonly uscc: string;
}

/** What this registry adds to persons and enterprises: what they hold and rent. */
export function holderResolvers(load: Loaders) {
  const filterOf = async ({ status = null, division = null }: PropertyArguments) => ({
    status,
    division:
      division && (await checkDivision({ code: division, argument: 'division', smallest: 9, find: load.division })),
  });
  return {
    Person: {
      __resolveReference: ({ idNumber }: PersonKey) => ({ idNumber }),
      properties: async ({ idNumber }: PersonKey, asked: PropertyArguments) =>
        load.propertiesOfPerson(idNumber, asked, await filterOf(asked), ofHolding),
      leases: ({ idNumber }: PersonKey, page: PageArguments) => load.leasesOfPerson(idNumber, page, {}),
    },
    Enterprise: {
      __resolveReference: ({ uscc }: EnterpriseKey) => ({ uscc }),
      properties: async ({ uscc }: EnterpriseKey, asked: PropertyArguments) =>
        load.propertiesOfEnterprise(uscc, asked, await filterOf(asked), ofHolding),
      leases: ({ uscc }: EnterpriseKey, page: PageArguments) => load.leasesOfEnterprise(uscc, page, {}),
    },
    PropertyConnection: {
      nodes: reading(
        (columns) =>
          ({ nodes }: Holdings) =>
            nodes.map(({ unitCode }) => load.unit(unitCode, columns)),
      ),
    },
    PropertyEdge: {
      node: reading(
        (columns) =>
          ({ node }: Holding) =>
            load.unit(node.unitCode, columns),
      ),
      right: reading(
        (columns) =>
          ({ node }: Holding) =>
            load.right(String(node.rightId), columns),
      ),
      share: ({ node }: Holding) => node.share,
    },
  };
}
