import { expect, test } from '@jest/globals';
import { dayOf, dayText } from '../../../seed/calendar/day.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { contractsOf } from '../../../seed/records/labor-contracts.ts';
import { job, someone } from './someone.ts';

const desk = () => ({ serials: serials('START'), random: random(1, 'contracts') });

test('a job that goes on has a contract that has not ended, and one before has ended with its last month', () => {
  const runs = [job('2012-03-01', '2015-02-01'), job('2015-04-01', '2026-10-01')];
  const contracts = contractsOf(someone('1985-11-15'), runs, desk());
  expect(contracts.map(({ endedOn }) => endedOn && dayText(endedOn))).toEqual(['2015-02-28', null]);
  contracts.forEach(({ from, filedOn, to, endedOn }, index) => {
    expect(dayText(from).slice(0, 7)).toBe(dayText(runs[index]?.from ?? 0).slice(0, 7));
    expect(filedOn).toBeGreaterThan(from);
    expect(to ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(endedOn ?? dayOf('2026-11-01'));
  });
});

test('after ten years at one employer it is open-ended', () => {
  const [contract] = contractsOf(someone('1985-11-15'), [job('2014-01-01', '2026-10-01')], desk());
  expect(contract?.to).toBeNull();
});

test('who died or draws a pension has none that runs, and who pays alone has none', () => {
  const run = job('2014-01-01', '2026-10-01');
  const dead = contractsOf(someone('1985-11-15', { death: dayOf('2026-10-20') }), [run], desk());
  const retired = contractsOf(someone('1961-11-15', { pensionSince: dayOf('2026-10-20') }), [run], desk());
  expect([...dead, ...retired].map(({ endedOn }) => endedOn === null)).toEqual([false, false]);
  expect(contractsOf(someone('1985-11-15'), [{ ...run, employer: null }], desk())).toEqual([]);
});
