import { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { GatewayLog } from '../../log.ts';
import type { Counter, CounterOptions, Counters } from './counters.ts';

export interface CountersOptions {
  /** URL of the Redis in which several gateways count together; null for this process, or its fleet. */
  readonly redis: string | null;
  /** True where this process is one of several that share a port: the one that started them counts. */
  readonly isWorker: boolean;
  readonly log: GatewayLog;
}

/** How long a worker waits for the process that counts. */
const answerMs = 3_000;

/** Opens what counts, by rate-limiter-flexible. While Redis cannot be reached, each gateway counts by itself. */
export function openCounters({ redis: url, isWorker, log }: CountersOptions): Counters {
  const redis = url === null ? null : connected(url, log);
  const limiterOf = ({ name: keyPrefix, most: points, seconds: duration }: CounterOptions): RateLimiterAbstract => {
    const options = { keyPrefix: `mianti-${keyPrefix}`, points, duration };
    const memory = new RateLimiterMemory(options);
    if (redis) return new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory });
    return isWorker ? new RateLimiterCluster({ ...options, timeoutMs: answerMs }) : memory;
  };
  return {
    counter: (options) => counterOf(limiterOf(options), options, log),
    stop: async () => redis?.disconnect(),
  };
}

function counterOf(limiter: RateLimiterAbstract, { name, most, seconds }: CounterOptions, log: GatewayLog): Counter {
  const told = (state: RateLimiterRes, isOver: boolean) => ({
    isOver,
    retryAfter: Math.max(1, Math.ceil(state.msBeforeNext / 1_000)),
  });
  return {
    add: async (key, points) => {
      if (points <= 0) return { isOver: false, retryAfter: 1 };
      if (points > most) return { isOver: true, retryAfter: seconds };
      try {
        return told(await limiter.consume(key, points), false);
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) {
          // The library counts what it refuses as well: a caller who is told to wait would only wait longer.
          await limiter.reward(key, points).catch(() => undefined);
          return told(refusal, true);
        }
        // A count that is lost must not stop the city: access itself is decided elsewhere.
        log.error({ counter: name, reason: String(refusal) }, 'a request could not be counted');
        return { isOver: false, retryAfter: 1 };
      }
    },
  };
}

function connected(url: string, log: GatewayLog): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, connectTimeout: 1_000 });
  let isTold = false;
  redis.on('error', (error) => {
    if (!isTold) log.warn({ reason: String(error) }, 'Redis cannot be reached; this gateway counts by itself');
    isTold = true;
  });
  redis.on('ready', () => {
    isTold = false;
    log.info({}, 'Redis is reached; gateways count together');
  });
  return redis;
}
