import cluster from 'node:cluster';
import type { LevelOf } from '../gateway/access/classified/classification.ts';
import type { Guard } from '../gateway/access/guard.ts';
import { limitedGuard } from '../gateway/limits/limited-guard.ts';
import { openQuotas } from '../gateway/limits/quota/quotas.ts';
import { openSuspensions } from '../gateway/limits/suspension/suspensions.ts';
import type { GatewayLog } from '../gateway/log.ts';
import { type LimitSettings, quotasIn } from './limit-settings.ts';
import { suspensionsIn } from './suspensions.ts';

export interface CallerLimits {
  /** A guard that first asks whether the caller is suspended, and has quota left. */
  guarded(guard: Guard, classify: LevelOf): Guard;
  stop(): Promise<void>;
}

/** Opens what counts callers, as the settings have it; suspensions are kept in the data folder. */
export function openCallerLimits(settings: LimitSettings & { readonly data: string }, log: GatewayLog): CallerLimits {
  const shared = { redis: settings.redis ?? null, isWorker: cluster.isWorker, log };
  const quotas = openQuotas({ ...shared, limits: quotasIn(settings) });
  const folder = suspensionsIn(settings.data);
  const suspensions = openSuspensions({ ...shared, folder, threshold: settings.suspendAfter });
  return {
    guarded: (guard, classify) => limitedGuard({ guard, quotas, suspensions, classify }),
    stop: async () => {
      await Promise.all([quotas.stop(), suspensions.stop()]);
    },
  };
}
