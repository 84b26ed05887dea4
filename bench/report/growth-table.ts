import type { Grown } from '../measures/growth.ts';
import type { Run } from '../measures/run.ts';
import { figure } from './figure.ts';
import { table } from './table.ts';

interface GrowthColumns {
  readonly steps: readonly number[];
  readonly unit: string;
  readonly value: (run: Run) => number;
}

/** One column for each step. */
export function growthTable(grown: readonly Grown[], { steps, unit, value }: GrowthColumns): string {
  const head = ['subject', ...steps.map((step) => `${step.toLocaleString('en-US')} ${unit}`)];
  const cell = (run: Run | undefined) => {
    if (!run) return '';
    return run.failures > 0 ? `${run.failures} of ${run.requests} failed` : figure(value(run));
  };
  return table(
    head,
    grown.map(({ subject, runs }) => [subject, ...runs.map(cell)]),
  );
}
