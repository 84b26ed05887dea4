import { createHmac, randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../../schema/errors.ts';
import type { Principal } from '../../access/principal.ts';
import { callerOf } from './caller-of.ts';
import { type CountersOptions, openCounters } from './open-counters.ts';

export interface QuotaLimits {
  /** Requests of one agency, citizen or enterprise for one matter, in a minute. */
  readonly requestsAMinute: number;
  /** Requests of one agency for one matter about one person or enterprise, in a day. */
  readonly subjectADay: number;
  /** Privacy cost, people times sensitivity, of one agency, citizen or enterprise, in a day. */
  readonly privacyADay: number;
}

export const defaultQuotas: QuotaLimits = Object.freeze({
  requestsAMinute: 1_200,
  subjectADay: 200,
  privacyADay: 200_000,
});

export interface QuotaOptions extends CountersOptions {
  readonly limits?: QuotaLimits;
}

export interface QuotaRequest {
  readonly principal: Principal | undefined;
  /** Code of the matter. */
  readonly purpose: string | undefined;
  /** Numbers and codes of those whom the request names. */
  readonly subjects: readonly string[];
  readonly privacyCost: number;
  /** True for what is asked in this process for a client's proof: counted with that, but for the people it reaches. */
  readonly isForProof?: boolean;
}

export interface Quotas {
  /** Counts a request; the refusal where it is one too many, with `retryAfter` in seconds. */
  admit(request: QuotaRequest): Promise<GraphQLFormattedError | null>;
  stop(): Promise<void>;
}

const minute = 60;
const day = 86_400;

/**
 * Opens the quotas of callers. A stranger has none: public data is what a stranger can reach, and the number of requests in
 * flight is what bounds that. Whom a caller asks about is kept only as a keyed hash.
 */
export function openQuotas({ limits = defaultQuotas, ...options }: QuotaOptions): Quotas {
  const counters = openCounters(options);
  const rate = counters.counter({ name: 'rate', most: limits.requestsAMinute, seconds: minute });
  const about = counters.counter({ name: 'subject', most: limits.subjectADay, seconds: day });
  const privacy = counters.counter({ name: 'privacy', most: limits.privacyADay, seconds: day });
  // Gateways that count together share the key without keeping it beside the counts: it is the address of those.
  const key = options.redis ?? (options.isWorker ? 'the workers of a port' : randomBytes(32));
  const keyOf = (...parts: readonly string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
  return {
    admit: async ({ principal, purpose = '', subjects, privacyCost, isForProof = false }) => {
      const caller = callerOf(principal);
      if (!caller) return null;
      const { isOver, retryAfter } = await rate.add(keyOf(caller, purpose), isForProof ? 0 : 1);
      if (isOver) {
        const found = `${limits.requestsAMinute} requests a minute for one matter`;
        return refused('TOO_MANY_REQUESTS', `The caller has used up ${found}.`, retryAfter);
      }
      if (principal?.kind === 'OFFICER' && !isForProof) {
        const asked = [...new Set(subjects)].map((subject) => about.add(keyOf(caller, purpose, subject), 1));
        const over = (await Promise.all(asked)).find((one) => one.isOver);
        const found = `asked about the same subject ${limits.subjectADay} times in a day for one matter`;
        if (over) return refused('QUOTA_EXHAUSTED', `The agency has ${found}.`, over.retryAfter);
      }
      const reached = await privacy.add(keyOf(caller), privacyCost);
      if (!reached.isOver) return null;
      const most = `people times sensitivity, and its quota is ${limits.privacyADay} in a day`;
      return refused('QUOTA_EXHAUSTED', `The request could reach ${privacyCost}, ${most}.`, reached.retryAfter);
    },
    stop: counters.stop,
  };
}

function refused(code: ErrorCode, message: string, retryAfter: number): GraphQLFormattedError {
  return { message, extensions: { code, retryAfter } };
}
