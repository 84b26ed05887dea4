import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BenchRefused } from '../bench-refused.ts';
import type { LoadFigures, LoadOrder } from './load-order.ts';

export interface Load extends AsyncDisposable {
  run(order: LoadOrder): Promise<LoadFigures>;
}

/** Starts the load client in a process of its own, on one core where a core is given. */
export function openLoad(core: number | null): Load {
  const program = fileURLToPath(new URL('client.ts', import.meta.url));
  const child =
    core === null
      ? fork(program)
      : fork(program, [], { execPath: 'taskset', execArgv: ['-c', String(core), process.execPath] });
  let isWanted = true;
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', () => isWanted && reject(new BenchRefused('the load client ended by itself')));
  });
  // Whoever waits for figures looks at it.
  ended.catch(() => undefined);
  return {
    run: async (order) => {
      child.send(order);
      const [figures] = await Promise.race([once(child, 'message'), ended]);
      return figures as LoadFigures;
    },
    [Symbol.asyncDispose]: async () => {
      isWanted = false;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
