import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cores, coresOf } from './cores.ts';

/** Where a run of the bench takes place. */
export interface Site {
  readonly cores: Cores;
  /** A folder of this run only. */
  readonly scratch: string;
  /** Whatever is started is put on it. */
  readonly stack: AsyncDisposableStack;
}

/** Runs some work and clears away all that it started and wrote: afterwards, when it fails, and when it is told to stop. */
export async function withCleanUp(isPinned: boolean, work: (site: Site) => Promise<void>): Promise<void> {
  const cores = coresOf(isPinned);
  await using stack = new AsyncDisposableStack();
  const scratch = mkdtempSync(join(tmpdir(), 'mianti-bench-'));
  stack.defer(() => rmSync(scratch, { recursive: true, force: true }));
  const stop = (signal: NodeJS.Signals) => {
    console.error(`bench: stopped by ${signal}; ending what was started`);
    void stack.disposeAsync().then(() => process.exit(1));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  await work({ cores, scratch, stack });
}
