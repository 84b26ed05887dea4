import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Waits } from './bystander.ts';

export interface Watch {
  /** Others ask every 50 ms from now on. */
  begin(port: number): void;
  /** They stop asking; what they met, once the last has its answer. */
  end(): Promise<Waits>;
  stop(): Promise<unknown>;
}

/** Clients who ask for public data while somebody else attacks. */
export function watch(): Watch {
  const worker = new Worker(new URL('./bystander.ts', import.meta.url), { workerData: { port: 0 } });
  return {
    begin: (port) => worker.postMessage({ begin: port }),
    end: async () => {
      worker.postMessage('end');
      const [waits] = (await once(worker, 'message')) as [Waits];
      return waits;
    },
    stop: () => worker.terminate(),
  };
}
