import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../../../schema/errors.ts';
import type { Principal } from '../../access/principal.ts';
import { type CountersOptions, openCounters } from '../quota/open-counters.ts';
import { suspensionFolder } from './suspension-folder.ts';

export interface SuspensionOptions extends CountersOptions {
  /** Where suspensions are kept: one outlives a restart. */
  readonly folder: string;
  /** Requests beyond its scope that a caller may make in `seconds` for one matter. */
  readonly threshold?: number;
  readonly seconds?: number;
}

export interface SuspensionRequest {
  readonly principal: Principal | undefined;
  /** Code of the matter. */
  readonly purpose: string | undefined;
}

export interface Suspensions {
  /** The refusal of a caller who is suspended for the matter; null for everybody else. */
  check(request: SuspensionRequest): GraphQLFormattedError | null;
  /** Counts a request that was refused because it asked for more than its matter allows. */
  count(request: SuspensionRequest): Promise<void>;
  stop(): Promise<void>;
}

const defaultThreshold = 10;
const hour = 3_600;

/**
 * Opens the watch over requests beyond their scope. Who goes on making them is suspended for that matter until it is lifted
 * by hand, as the data regulation of Shanghai asks of whoever shares public data (上海市数据条例 §39).
 */
export function openSuspensions(options: SuspensionOptions): Suspensions {
  const { folder, threshold = defaultThreshold, seconds = hour, log } = options;
  const counters = openCounters(options);
  const counter = counters.counter({ name: 'over-scope', most: threshold, seconds });
  const kept = suspensionFolder(folder);
  return {
    check: ({ principal, purpose = '' }) => {
      const caller = nameOf(principal);
      return caller && kept.has(kept.idOf(caller, purpose)) ? refused(purpose) : null;
    },
    count: async ({ principal, purpose = '' }) => {
      const caller = nameOf(principal);
      // A stranger has no name to be suspended by, and nothing but public data.
      if (!caller) return;
      log.warn({ caller, matter: purpose }, 'a request beyond its scope was refused');
      const { isOver } = await counter.add(kept.idOf(caller, purpose), 1);
      if (!isOver) return;
      const since = new Date().toISOString();
      try {
        const suspension = { id: kept.idOf(caller, purpose), caller, matter: purpose, since, refusals: threshold + 1 };
        if (!kept.add(suspension)) return;
        log.error({ ...suspension }, 'a caller is suspended for a matter; "mianti suspensions lift" lifts it');
      } catch (error) {
        // The request itself stays refused; that nobody is suspended must be seen.
        log.error({ caller, matter: purpose, reason: String(error) }, 'a suspension could not be kept');
      }
    },
    stop: counters.stop,
  };
}

/** The one who asks, not the whole agency: one officer who oversteps must not stop an office. */
function nameOf(principal: Principal | undefined): string | null {
  if (!principal || principal.kind === 'STRANGER') return null;
  const { kind, subject } = principal;
  return kind === 'OFFICER' ? `${principal.agency}: ${subject}` : `${kind.toLowerCase()}: ${subject}`;
}

function refused(purpose: string): GraphQLFormattedError {
  const code = 'SUSPENDED' satisfies ErrorCode;
  const reason = purpose === '' ? 'requests without a matter' : `the matter ${purpose.slice(0, 60)}`;
  const message = `${errorTable[code].message} It asked too often for more than it may, for ${reason}; the office that runs this gateway can lift it.`;
  return { message, extensions: { code } };
}
