import { expect, test } from '@jest/globals';
import { dayText } from '../../../seed/calendar/day.ts';
import { isOngoing, lastDayOf } from '../../../seed/records/employment.ts';
import { job } from './someone.ts';

test.each([
  ['2026-02-01', '2026-02-28', false],
  ['2026-09-01', '2026-09-30', false],
  ['2026-10-01', '2026-10-31', true],
])('a job last paid for in %s ends on %s; whether it goes on: %s', (to, last, goesOn) => {
  const run = job('2020-01-01', to);
  expect([dayText(lastDayOf(run)), isOngoing(run)]).toEqual([last, goesOn]);
});
