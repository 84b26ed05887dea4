import { needsOf } from '../../kit/columns/needs.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import { moneyOfFen } from '../../kit/money.ts';
import type { RowOf } from '../../kit/table.ts';
import type { EquityFreeze } from '../entities/equity-freeze.ts';
import type { EquityPledge } from '../entities/equity-pledge.ts';
import type { Shareholding } from '../entities/shareholding.ts';
import type { Loaders } from '../loaders.ts';
import { holderOf } from './holder.ts';

type ShareholdingRow = RowOf<typeof Shareholding>;
const needs = needsOf<ShareholdingRow>();
const rowsBy = rowsByOf<ShareholdingRow>();
type FreezeRow = RowOf<typeof EquityFreeze>;
type PledgeRow = RowOf<typeof EquityPledge>;

const amountOf = ({ amountFen, currency }: FreezeRow | PledgeRow) => moneyOfFen(amountFen, currency);

/** Shares in enterprises, and what stands against them. */
export function shareResolvers(load: Loaders, source: (row: ShareholdingRow) => unknown) {
  const shareholdingOf = ({ shareholdingId }: FreezeRow | PledgeRow) => load.shareholding(String(shareholdingId));
  return {
    Shareholding: {
      enterprise: rowsBy('uscc', load.enterprise),
      holder: needs(['holderPerson', 'holderEnterprise'], ({ holderPerson, holderEnterprise }) =>
        holderOf(load, { person: holderPerson, enterprise: holderEnterprise }),
      ),
      holderUscc: needs(['holderEnterprise'], ({ holderEnterprise }) => holderEnterprise),
      subscribed: needs(['subscribedFen', 'currency'], ({ subscribedFen, currency }) =>
        moneyOfFen(subscribedFen, currency),
      ),
      paidIn: needs(['paidInFen', 'currency'], ({ paidInFen, currency }) => moneyOfFen(paidInFen, currency)),
      isPledged: needs(['id'], ({ id }) => load.isPledged(String(id))),
      isFrozen: needs(['id'], ({ id }) => load.isFrozen(String(id))),
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
