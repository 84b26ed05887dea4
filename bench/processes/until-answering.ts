import { setTimeout as pause } from 'node:timers/promises';
import { BenchRefused } from '../bench-refused.ts';
import type { BenchProcess } from './spawn-process.ts';

const patienceMs = 60_000;
const betweenMs = 10;

/** Asks a GraphQL endpoint until it answers `{ __typename }`; answers in how many milliseconds. */
export async function untilAnswering(name: string, url: string, child: BenchProcess): Promise<number> {
  const began = performance.now();
  while (!(await isAnswering(url))) {
    if (child.hasEnded()) throw new BenchRefused(`${name} ended before it answered:\n${child.lastLines()}`);
    if (performance.now() - began > patienceMs) {
      throw new BenchRefused(`${name} did not answer within ${patienceMs / 1_000} s:\n${child.lastLines()}`);
    }
    await pause(betweenMs);
  }
  return performance.now() - began;
}

async function isAnswering(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query: '{ __typename }' }),
      signal: AbortSignal.timeout(5_000),
    });
    const { data } = (await response.json()) as { data?: { __typename?: string } };
    return data?.__typename === 'Query';
  } catch {
    // Not listening yet, or listening and not yet able to answer.
    return false;
  }
}
