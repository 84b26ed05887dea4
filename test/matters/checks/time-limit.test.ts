import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([
  ['{ workingDays: 5, days: 7 }', 'both working days and days'],
  ['{}', 'neither'],
  ['{ days: 0 }', '0'],
])('the time limit %s is refused', (limit, found) => {
  const text = changedSample('{ workingDays: 5 }', limit);
  expect(problemsIn(text)).toEqual([problemOn(text, '@matter', `the time limit has ${found}`, 'limit: { days: … }')]);
});

test('days will do', () => {
  expect(problemsIn(changedSample('{ workingDays: 5 }', '{ days: 7 }'))).toEqual([]);
});
