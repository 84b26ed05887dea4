import { expect, test } from '@jest/globals';
import { dayOf } from '../../../seed/calendar/day.ts';
import type { Unit } from '../../../seed/geography/land.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';
import { loansOf, mortgagesByOwner } from '../../../seed/records/housing-loans.ts';
import { emptyLandRegister, type Mortgage, type Title } from '../../../seed/titles/title.ts';
import { job, someone } from './someone.ts';

const unitOf = (use: string) =>
  ({ code: '310115001002GB00123F00010023', building: { parcel: { use } } }) as unknown as Unit;
const mortgage = (unit: Unit, from: string, releasedOn: string | null = null): Mortgage => ({
  unit,
  bank: { uscc: '91310000MA1AAAA11H', name: '上海合成商业银行' },
  certificateNumber: 'x',
  amountFen: 200_000_000,
  ranking: 1,
  from: dayOf(from),
  to: dayOf('2045-01-01'),
  releasedOn: releasedOn === null ? null : dayOf(releasedOn),
});
const title = (unit: Unit, idNumber: string, registeredOn: string, endedOn: string | null): Title => ({
  unit,
  registrationKind: 'TRANSFER',
  holders: [{ holder: { person: { idNumber, name: 'x' } }, share: null }],
  coOwnership: 'SOLE',
  certificateNumber: 'x',
  registeredOn: dayOf(registeredOn),
  endedOn: endedOn === null ? null : dayOf(endedOn),
});
const desk = () => ({ serials: serials('START'), random: steady(random(1, 'loans')) });
const owner = someone('1985-11-15');

test('a mortgage on a home is that of the owner of its first day', () => {
  const [home, shop] = [unitOf('RESIDENTIAL'), unitOf('SHOP')];
  const mortgages = [mortgage(home, '2012-05-05'), mortgage(home, '2020-06-06'), mortgage(shop, '2020-06-06')];
  const titles = [
    title(home, 'first', '2012-05-05', '2019-01-01'),
    title(home, 'second', '2019-01-01', null),
    title(shop, 'third', '2010-01-01', null),
  ];
  const found = mortgagesByOwner({ ...emptyLandRegister(), titles, mortgages });
  expect([...found]).toEqual([
    ['first', [mortgages[0]]],
    ['second', [mortgages[1]]],
  ]);
});

test('a loan is of the mortgage’s bank and days, of less than its amount', () => {
  const held = mortgage(unitOf('RESIDENTIAL'), '2020-06-06', '2024-01-01');
  const [loan] = loansOf(owner, { mortgages: [held], runs: [job('2010-01-01', '2026-10-01')] }, desk());
  expect(loan).toMatchObject({ bank: held.bank.name, from: held.from, settledOn: held.releasedOn });
  expect(loan?.amountFen).toBeLessThanOrEqual(held.amountFen);
  expect((loan?.amountFen ?? 1) % 100_000).toBe(0);
});

test('who had no housing fund account by then, or has died, has no loan', () => {
  const mortgages = [mortgage(unitOf('RESIDENTIAL'), '2020-06-06')];
  const late = job('2020-05-01', '2026-10-01');
  const alone = { ...job('2010-01-01', '2026-10-01'), employer: null };
  for (const runs of [[], [late], [alone]]) expect(loansOf(owner, { mortgages, runs }, desk())).toEqual([]);
  const dead = someone('1985-11-15', { death: dayOf('2026-01-01') });
  expect(loansOf(dead, { mortgages, runs: [job('2010-01-01', '2025-12-01')] }, desk())).toEqual([]);
});
