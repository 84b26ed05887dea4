import { expect, test } from '@jest/globals';
import { random } from '../../../seed/random/random.ts';
import { transfersOf } from '../../../seed/records/insurance-transfers.ts';
import { job, someone } from './someone.ts';

/** Everyone has months transferred who may. */
const always = { ...random(1, 'transfers'), chance: () => true };
const runs = [job('2012-03-01', '2026-10-01')];

test('months come from the place of birth, no more than were there to work', () => {
  const [moved] = transfersOf(someone('1985-11-15', { home: 'ELSEWHERE' }), runs, always);
  expect(moved?.fromPlace).toBe('上海市');
  expect(moved?.months).toBeGreaterThanOrEqual(6);
  expect(moved?.months).toBeLessThanOrEqual(96);
  expect(moved?.transferredOn).toBeGreaterThan(runs[0]?.from ?? 0);
});

test('who is of the city, never paid here, or began too young has none', () => {
  expect(transfersOf(someone('1985-11-15'), runs, always)).toEqual([]);
  expect(transfersOf(someone('1985-11-15', { home: 'ELSEWHERE' }), [], always)).toEqual([]);
  expect(transfersOf(someone('1994-01-15', { home: 'ELSEWHERE' }), runs, always)).toEqual([]);
});
