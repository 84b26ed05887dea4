import { setImmediate } from 'node:timers/promises';
import type { GatewayLog } from './log.ts';
import { compileKnown, type KnownOperation } from './operation/compile-known.ts';
import type { Loaded } from './supergraph/control-plane.ts';

export interface Warming {
  readonly loaded: () => Loaded | undefined;
  readonly isStopped: () => boolean;
  readonly log: GatewayLog;
}

/**
 * Compiles operations while the gateway already answers, one a turn of the event loop: nobody waits for all of them, and who
 * asks for one before its turn has it compiled then. One that does not fit the supergraph is told in the log.
 */
export async function warm(operations: readonly KnownOperation[], { loaded, isStopped, log }: Warming): Promise<void> {
  for (const operation of operations) {
    await setImmediate();
    const known = loaded();
    if (isStopped() || !known) return;
    try {
      compileKnown([operation], known);
    } catch (error) {
      log.warn({ reason: String(error) }, 'an operation does not fit the supergraph');
    }
  }
}
