import { parentPort, workerData } from 'node:worker_threads';
import { ordinary } from '../../test/attacks/tools/ordinary.ts';

// A thread of its own: what the attacker's takes to build 25 MB is no wait of a client.

/** What others met while an attack lasted. */
export interface Waits {
  readonly asked: number;
  readonly longestMilliseconds: number;
  readonly unanswered: readonly string[];
}

let port = (workerData as { port: number }).port;
let pending: Promise<void>[] = [];
let waits: number[] = [];
let unanswered: string[] = [];
let clients = 0;
let clock: NodeJS.Timeout | undefined;

function ask(): void {
  // Each asks from an address of its own, on a connection of its own: no client is slowed for what another did.
  clients = (clients + 1) % 250;
  const asked = performance.now();
  const target = { host: '127.0.0.1', port, from: `127.0.1.${clients + 1}`, keep: () => undefined };
  pending.push(
    ordinary(target).then((problem) => {
      waits.push(performance.now() - asked);
      if (problem !== undefined) unanswered.push(problem);
    }),
  );
}

parentPort?.on('message', async (message: { begin: number } | 'end') => {
  if (message !== 'end') {
    port = message.begin;
    [pending, waits, unanswered] = [[], [], []];
    ask();
    clock = setInterval(ask, 50);
    return;
  }
  clearInterval(clock);
  await Promise.all(pending);
  const result: Waits = { asked: waits.length, longestMilliseconds: Math.max(0, ...waits), unanswered };
  parentPort?.postMessage(result);
});
