import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CleanUp, openCleanUp } from './clean-up.ts';
import { type Cores, coresOf } from './cores.ts';

/** Where a run of the bench takes place. */
export interface Site {
  readonly cores: Cores;
  /** A folder of this run only. */
  readonly scratch: string;
  /** Whatever is started is put on it. */
  readonly cleanUp: CleanUp;
}

/** Runs some work and clears away all that it started and wrote: afterwards, when it fails, and when it is told to stop. */
export async function withCleanUp(isPinned: boolean, work: (site: Site) => Promise<void>): Promise<void> {
  const cores = coresOf(isPinned);
  await using cleanUp = openCleanUp();
  const scratch = mkdtempSync(join(tmpdir(), 'mianti-bench-'));
  cleanUp.defer(() => rmSync(scratch, { recursive: true, force: true }));
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    // Ctrl-C comes twice, from the terminal and from the launcher: the second must not end the clearing away.
    if (isStopping) return;
    isStopping = true;
    console.error(`bench: stopped by ${signal}; ending what was started`);
    void cleanUp[Symbol.asyncDispose]().then(() => process.exit(1));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  await work({ cores, scratch, cleanUp });
}
