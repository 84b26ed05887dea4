import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { rowLoader } from '../../kit/loaders/row-loader.ts';
import { rowsLoader } from '../../kit/loaders/rows-loader.ts';
import { tableOf } from '../../kit/table.ts';
import { entities } from '../entities.ts';
import { type Standing, untilEnded, untilLastDay, untilReleasedOrLastDay } from '../standing.ts';

interface PositionFilter extends Standing {
  readonly role?: string | null;
}

/** The posts of those who act for an entity by law: which one there is depends on its type. */
const heads = ['LEGAL_REPRESENTATIVE', 'EXECUTIVE_PARTNER', 'OPERATOR', 'INVESTOR'];

/** Who holds and who runs enterprises, and what stands against it. */
export function shareLoaders(database: Database) {
  const shareholding = tableOf(entities.Shareholding);
  const position = tableOf(entities.Position);
  const disqualification = tableOf(entities.Disqualification);
  const freeze = tableOf(entities.EquityFreeze);
  const pledge = tableOf(entities.EquityPledge);
  const sharesBy = (parent: 'uscc' | 'holderEnterprise') =>
    pageLoader(database, {
      table: shareholding,
      parent,
      order: ['since', 'id'],
      isDescending: true,
      where: untilEnded(shareholding, 'until'),
    });
  const freezeStands = untilReleasedOrLastDay(freeze, 'releasedOn', 'to');
  const pledgeStands = untilEnded(pledge, 'releasedOn');
  const barStands = untilLastDay(disqualification, 'until');
  const [freezes, pledges, bars] = [
    { table: freeze, isDescending: true, where: freezeStands },
    { table: pledge, isDescending: true, where: pledgeStands },
    { table: disqualification, isDescending: true, where: barStands },
  ] as const;
  const newestBar = listLoader(database, { ...bars, parent: 'person', order: ['since', 'id'], most: 1 });
  const newestFreeze = listLoader(database, { ...freezes, parent: 'shareholdingId', order: ['from', 'id'], most: 1 });
  const newestPledge = listLoader(database, {
    ...pledges,
    parent: 'shareholdingId',
    order: ['registeredOn', 'registrationNumber'],
    most: 1,
  });
  const current = { isActive: true };
  return {
    shareholding: rowLoader(database, shareholding, 'id'),
    shareholdings: sharesBy('uscc'),
    investments: sharesBy('holderEnterprise'),
    positions: pageLoader(database, {
      table: position,
      parent: 'uscc',
      order: ['since', 'id'],
      isDescending: true,
      where: ({ role, ...standing }: PositionFilter, day) => {
        const parts: RawBuilder<unknown>[] = role ? [sql`${position.column('role')} = ${role}`] : [];
        const stands = untilEnded(position, 'until')(standing, day);
        return stands || role ? sql.join(stands ? [...parts, stands] : parts, sql` and `) : undefined;
      },
    }),
    heads: rowsLoader(database, {
      table: position,
      parent: 'uscc',
      order: ['since', 'id'],
      isDescending: true,
      most: 1,
      where: sql`${position.column('until')} is null and ${position.column('role')} in (${sql.join(heads)})`,
    }),
    disqualifications: listLoader(database, { ...bars, parent: 'person', order: ['since', 'id'], most: 100 }),
    equityFreezes: listLoader(database, { ...freezes, parent: 'uscc', order: ['from', 'id'], most: 100 }),
    equityPledges: listLoader(database, {
      ...pledges,
      parent: 'uscc',
      order: ['registeredOn', 'registrationNumber'],
      most: 100,
    }),
    isDisqualified: async (person: string) => (await newestBar(person, current)).length > 0,
    isFrozen: async (shareholdingId: string) => (await newestFreeze(shareholdingId, current)).length > 0,
    isPledged: async (shareholdingId: string) => (await newestPledge(shareholdingId, current)).length > 0,
  };
}
