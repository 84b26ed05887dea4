import { setTimeout } from 'node:timers/promises';

interface Pace {
  readonly perSecond: number;
  readonly seconds: number;
  /** Asks the nth request; `due` is when it was to be sent, in milliseconds of `performance.now()`. */
  readonly ask: (index: number, due: number) => Promise<void>;
}

/**
 * An open loop: requests are sent when they are due, whether or not earlier ones are answered, so that a server that falls
 * behind shows it. A late timer sends all that are due.
 */
export async function runPaced({ perSecond, seconds, ask }: Pace): Promise<void> {
  const began = performance.now();
  const total = perSecond * seconds;
  const pending: Promise<void>[] = [];
  for (let index = 0; index < total; index += 1) {
    const due = began + (index * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await setTimeout(wait);
    pending.push(ask(index, due));
  }
  await Promise.all(pending);
}
