import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import type { EquityFreeze } from '../entities/equity-freeze.ts';
import type { EquityPledge } from '../entities/equity-pledge.ts';
import type { Shareholding } from '../entities/shareholding.ts';
import type { Loaders } from '../loaders.ts';
import { holderOf } from './holder.ts';

type ShareholdingRow = RowOf<typeof Shareholding>;
type FreezeRow = RowOf<typeof EquityFreeze>;
type PledgeRow = RowOf<typeof EquityPledge>;

const amountOf = ({ amountFen, currency }: FreezeRow | PledgeRow) => moneyOfFen(amountFen, currency);

/** Shares in enterprises, and what stands against them. */
export function shareResolvers(load: Loaders, source: (row: ShareholdingRow) => unknown) {
  const shareholdingOf = ({ shareholdingId }: FreezeRow | PledgeRow) => load.shareholding(String(shareholdingId));
  return {
    Shareholding: {
      enterprise: ({ uscc }: ShareholdingRow) => load.enterprise(uscc),
      holder: ({ holderPerson, holderEnterprise }: ShareholdingRow) =>
        holderOf(load, { person: holderPerson, enterprise: holderEnterprise }),
      holderUscc: ({ holderEnterprise }: ShareholdingRow) => holderEnterprise,
      subscribed: ({ subscribedFen, currency }: ShareholdingRow) => moneyOfFen(subscribedFen, currency),
      paidIn: ({ paidInFen, currency }: ShareholdingRow) => moneyOfFen(paidInFen, currency),
      isPledged: ({ id }: ShareholdingRow) => load.isPledged(String(id)),
      isFrozen: ({ id }: ShareholdingRow) => load.isFrozen(String(id)),
      source,
    },
    EquityFreeze: {
      shareholding: shareholdingOf,
      amount: amountOf,
      isActive: ({ releasedOn, to }: FreezeRow) => !releasedOn && (!to || to >= shanghaiToday()),
      source,
    },
    EquityPledge: {
      shareholding: shareholdingOf,
      pledgee: ({ pledgeePerson, pledgeeEnterprise }: PledgeRow) =>
        holderOf(load, { person: pledgeePerson, enterprise: pledgeeEnterprise }),
      amount: amountOf,
      source,
    },
  };
}
