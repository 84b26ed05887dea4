import type { Log } from '../../subgraphs/kit/log.ts';

/** A log for tests that do not read it. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
