import { needsOf } from '../../kit/columns/needs.ts';
import { reading, readingPage } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import type { Disqualification } from '../entities/disqualification.ts';
import type { Position } from '../entities/position.ts';
import type { PersonEnterpriseFilter, PersonEnterpriseRow } from '../loaders/person-enterprises.ts';
import type { Loaders } from '../loaders.ts';
import type { Standing } from '../standing.ts';

type PositionRow = RowOf<typeof Position>;
const needs = needsOf<PositionRow>();
const needsOfLink = needsOf<PersonEnterpriseRow>();
const rowsByLink = rowsByOf<PersonEnterpriseRow>();
type DisqualificationRow = RowOf<typeof Disqualification>;
interface PersonStub {
  readonly idNumber: string;
}

/** Posts and bars on posts, and the fields that this registry adds to a person. */
export function personResolvers(load: Loaders, source: (row: PersonEnterpriseRow) => unknown) {
  return {
    Position: {
      person: needs(['person'], ({ person }) => (person ? { idNumber: person } : null)),
      isDisqualified: needs(['person'], ({ person }) => (person ? load.isDisqualified(person) : false)),
      source,
    },
    Disqualification: {
      enterprise: reading(
        (columns) =>
          ({ uscc }: DisqualificationRow) =>
            uscc ? load.enterprise(uscc, columns) : null,
      ),
      source,
    },
    PersonEnterprise: {
      enterprise: rowsByLink('uscc', load.enterprise),
      shareholding: needsOfLink(
        ['role', 'id'],
        reading(
          (columns) =>
            ({ role, id }) =>
              role === 'SHAREHOLDER' ? load.shareholding(String(id), columns) : null,
        ),
      ),
      source,
    },
    Person: {
      __resolveReference: ({ idNumber }: PersonStub) => ({ idNumber }),
      enterprises: readingPage(
        (columns) =>
          ({ idNumber }: PersonStub, { role, isCurrent, ...page }: PageArguments & PersonEnterpriseFilter) =>
            load.personEnterprises(idNumber, page, { role: role ?? null, isCurrent: isCurrent ?? null }, columns),
      ),
      disqualifications: ({ idNumber }: PersonStub, standing: Standing) => load.disqualifications(idNumber, standing),
    },
  };
}
