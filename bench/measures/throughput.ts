import type { Question } from '../questions/question.ts';
import { median } from '../report/median.ts';
import type { Running } from '../subjects/running.ts';
import { type Bench, type Run, run } from './run.ts';

export interface Throughput {
  readonly subject: string;
  readonly question: string;
  readonly connections: number;
  /** The median of the rounds, figure by figure; `failures` are of all rounds. */
  readonly median: Run;
}

export interface Rounds {
  readonly questions: readonly Question[];
  readonly connections: readonly number[];
  readonly rounds: number;
  readonly seconds: number;
}

/** Seconds, before which a server's code is not compiled. */
const leastWarmUp = 2;

/** Every subject in turn, round after round, so that a slow minute of the machine strikes all of them. */
export async function throughput(
  bench: Bench,
  subjectsOf: (question: Question) => readonly Running[],
  { questions, connections, rounds, seconds }: Rounds,
): Promise<readonly Throughput[]> {
  const measured: Throughput[] = [];
  for (const question of questions) {
    const subjects = subjectsOf(question);
    for (const count of connections) {
      const order = { connections: count, seconds, questions: [question], distinct: 1 };
      const runs = new Map<Running, Run[]>(subjects.map((subject) => [subject, []]));
      for (const subject of subjects) await run(bench, subject, { ...order, seconds: Math.max(seconds, leastWarmUp) });
      for (let round = 0; round < rounds; round += 1) {
        for (const [subject, list] of runs) list.push(await run(bench, subject, order));
      }
      for (const [{ subject }, list] of runs) {
        measured.push({ subject: subject.name, question: question.name, connections: count, median: medianRun(list) });
      }
    }
  }
  return measured;
}

function medianRun(runs: readonly Run[]): Run {
  const of = (key: keyof Run) => median(runs.map((one) => one[key]));
  return {
    requests: of('requests'),
    failures: runs.reduce((sum, { failures }) => sum + failures, 0),
    seconds: of('seconds'),
    perSecond: of('perSecond'),
    p50Ms: of('p50Ms'),
    p95Ms: of('p95Ms'),
    p99Ms: of('p99Ms'),
    gatewayCpuMs: of('gatewayCpuMs'),
    allCpuMs: of('allCpuMs'),
    clientBusy: of('clientBusy'),
  };
}
