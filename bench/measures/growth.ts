import type { Keys } from '../data/read-keys.ts';
import { batch } from '../questions/batch.ts';
import type { Question } from '../questions/question.ts';
import type { Running } from '../subjects/running.ts';
import { type Bench, type Run, run } from './run.ts';

export interface Grown {
  readonly subject: string;
  /** The figures at each step; undefined where the subject cannot be asked so. */
  readonly runs: readonly (Run | undefined)[];
}

export const rowSteps = [10, 100, 1_000] as const;
export const operationSteps = [1, 100, 10_000] as const;

/** A GET of a thousand keys is longer than a server's limit on headers. */
const mostRowsByGet = 100;
const drawn = 200;

interface Growth {
  readonly bench: Bench;
  readonly subjects: readonly Running[];
  readonly seconds: number;
}

/** How the cost of a request grows with the rows that it asks for. One connection: a request's own time, not a queue's. */
export async function rowGrowth({ bench, subjects, seconds }: Growth, keys: Keys): Promise<readonly Grown[]> {
  const steps = rowSteps.map((rows) => ({ rows, question: batch(keys, drawn, rows) }));
  return inTurn(subjects, steps, async (running, { rows, question }) => {
    if (running.subject.method === 'GET' && rows > mostRowsByGet) return undefined;
    return warmRun(bench, running, { connections: 1, seconds, questions: [question], distinct: 1 });
  });
}

/** How it grows with the number of distinct operations, each text met before only where the warm-up came round to it. */
export async function operationGrowth(
  { bench, subjects, seconds }: Growth,
  question: Question,
): Promise<readonly Grown[]> {
  return inTurn(subjects, operationSteps, (running, distinct) =>
    warmRun(bench, running, { connections: 32, seconds, questions: [question], distinct }),
  );
}

/** Goes on where the warm-up ended: of many texts those asked now were not asked before. */
async function warmRun(bench: Bench, running: Running, order: Parameters<typeof run>[2]): Promise<Run> {
  const { requests } = await run(bench, running, order);
  return run(bench, running, { ...order, from: requests });
}

/** All subjects at the first step, then all at the next. */
async function inTurn<Step>(
  subjects: readonly Running[],
  steps: readonly Step[],
  measure: (running: Running, step: Step) => Promise<Run | undefined>,
): Promise<readonly Grown[]> {
  const grown = subjects.map(({ subject }) => ({ subject: subject.name, runs: [] as (Run | undefined)[] }));
  for (const step of steps) {
    for (const [index, running] of subjects.entries()) grown[index]?.runs.push(await measure(running, step));
  }
  return grown;
}
