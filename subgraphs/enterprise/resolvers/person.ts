import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import type { Disqualification } from '../entities/disqualification.ts';
import type { Position } from '../entities/position.ts';
import type { PersonEnterpriseFilter, PersonEnterpriseRow } from '../loaders/person-enterprises.ts';
import type { Loaders } from '../loaders.ts';
import type { Standing } from '../standing.ts';

type PositionRow = RowOf<typeof Position>;
type DisqualificationRow = RowOf<typeof Disqualification>;
interface PersonStub {
  readonly idNumber: string;
}

/** Posts and bars on posts, and the fields that this registry adds to a person. */
export function personResolvers(load: Loaders, source: (row: PersonEnterpriseRow) => unknown) {
  return {
    Position: {
      person: ({ person }: PositionRow) => (person ? { idNumber: person } : null),
      isDisqualified: ({ person }: PositionRow) => (person ? load.isDisqualified(person) : false),
      source,
    },
    Disqualification: { enterprise: ({ uscc }: DisqualificationRow) => (uscc ? load.enterprise(uscc) : null), source },
    PersonEnterprise: {
      enterprise: ({ uscc }: PersonEnterpriseRow) => load.enterprise(uscc),
      shareholding: ({ role, id }: PersonEnterpriseRow) =>
        role === 'SHAREHOLDER' ? load.shareholding(String(id)) : null,
      source,
    },
    Person: {
      __resolveReference: ({ idNumber }: PersonStub) => ({ idNumber }),
      enterprises: ({ idNumber }: PersonStub, { role, isCurrent, ...page }: PageArguments & PersonEnterpriseFilter) =>
        load.personEnterprises(idNumber, page, { role: role ?? null, isCurrent: isCurrent ?? null }),
      disqualifications: ({ idNumber }: PersonStub, standing: Standing) => load.disqualifications(idNumber, standing),
    },
  };
}
