import { expect, test } from '@jest/globals';
import { random } from '../../../seed/random/random.ts';
import { steady } from '../../../seed/random/steady.ts';
import { taxedRunsOf } from '../../../seed/records/taxed-runs.ts';
import { job } from './someone.ts';

test('tax is declared for the months of a job by its employer, and seldom by those who pay alone', () => {
  const run = job('2012-03-01', '2026-10-01');
  const { employer, from, to } = run;
  const declared = taxedRunsOf([run, { ...run, employer: null }], steady(random(1, 'taxes')));
  expect(declared).toEqual([{ employer, from, to }]);
});
