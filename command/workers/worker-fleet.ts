import cluster from 'node:cluster';
import { AggregatorRegistry } from 'prom-client';
import type { Fleet, FleetState } from '../../gateway/fleet.ts';
import { isReply, type Question } from './question.ts';

/** The fleet as a worker sees it: it asks the process that started it. Null in a process that is no worker. */
export function workerFleet(): Fleet | null {
  if (!cluster.isWorker) return null;
  let asked = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  process.on('message', (message) => {
    if (!isReply(message)) return;
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) one?.resolve(message.value);
    else one?.reject(new Error(message.error));
  });
  const ask = (about: Question['about']) =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      process.send?.({ kind: 'mianti:question', id: asked, about } satisfies Question);
    });
  return {
    share: (metrics) => {
      // The library listens for the primary's questions from here on.
      new AggregatorRegistry();
      AggregatorRegistry.setRegistries(metrics);
    },
    metrics: async () => String(await ask('metrics')),
    workers: async () => (await ask('workers')) as FleetState,
  };
}
