import { memoryMiB } from '../processes/usage.ts';
import type { Question } from '../questions/question.ts';
import { figure } from '../report/figure.ts';
import type { Running } from '../subjects/running.ts';
import { type Bench, run } from './run.ts';

interface MemoryRun {
  readonly bench: Bench;
  readonly running: Running;
  readonly questions: readonly Question[];
  readonly minutes: number;
  readonly print: (line: string) => void;
}

const distinctOperations = 10_000;
const stepSeconds = 30;

/** Mixed load of many distinct operations; prints the resident memory each half minute. Answers with the samples, in MiB. */
export async function memoryRun({ bench, running, questions, minutes, print }: MemoryRun): Promise<readonly number[]> {
  const samples: number[] = [];
  let asked = 0;
  const distinct = Math.ceil(distinctOperations / questions.length);
  const order = { connections: 32, seconds: stepSeconds, questions, distinct };
  print(`| minute | MiB | requests/s | failures |\n|---|---:|---:|---:|`);
  for (let step = 1; step <= minutes * (60 / stepSeconds); step += 1) {
    const { requests, perSecond, failures } = await run(bench, running, { ...order, from: asked });
    asked += requests;
    const resident = memoryMiB(running.pid, 'VmRSS');
    samples.push(resident);
    print(`| ${(step * stepSeconds) / 60} | ${figure(resident)} | ${figure(perSecond)} | ${failures} |`);
  }
  return samples;
}
