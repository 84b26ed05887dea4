import type { Command } from 'commander';
import { defaultLimits, type Limits } from '../gateway/limits/limits.ts';
import type { QuotaLimits } from '../gateway/limits/quota/quotas.ts';
import { limitOptions } from './limit-options.ts';

/** What `limitOptions` were set to. */
export interface LimitSettings {
  readonly maxDepth: number;
  readonly maxFields: number;
  readonly maxCost: number;
  readonly maxRequests: number;
  readonly maxConnections: number;
  readonly corsOrigin: readonly string[];
  readonly safelist: 'on' | 'off';
  readonly maxRate: number;
  readonly subjectQuota: number;
  readonly privacyQuota: number;
  readonly suspendAfter: number;
  readonly redis: string | undefined;
}

export function addLimitOptions(command: Command): Command {
  return Object.values(limitOptions).reduce((one, option) => one.addOption(option()), command);
}

export function limitsIn({ maxDepth, maxFields, maxCost, maxRequests, maxConnections }: LimitSettings): Limits {
  const { document, server } = defaultLimits;
  return Object.freeze({
    ...defaultLimits,
    document: Object.freeze({ ...document, depth: maxDepth, fields: maxFields }),
    cost: maxCost,
    server: Object.freeze({ ...server, requests: maxRequests, connections: maxConnections }),
  });
}

export const quotasIn = ({ maxRate, subjectQuota, privacyQuota }: LimitSettings): QuotaLimits =>
  Object.freeze({ requestsAMinute: maxRate, subjectADay: subjectQuota, privacyADay: privacyQuota });
