import { readFileSync } from 'node:fs';
import type { Guard } from '../gateway/access/guard.ts';
import { openPolicy } from '../gateway/access/policy/policy.ts';
import { policyGuard } from '../gateway/access/policy-guard.ts';
import { audited } from '../gateway/audit/audited.ts';
import { openAudit } from '../gateway/audit/open-audit.ts';
import { limitedGuard } from '../gateway/limits/limited-guard.ts';
import { openQuotas } from '../gateway/limits/quota/quotas.ts';
import { openSuspensions } from '../gateway/limits/suspension/suspensions.ts';
import type { GatewayLog } from '../gateway/log.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { type AccessLogSettings, accessLogPlaces } from './access-log-places.ts';
import { identifierChecks } from './identifier-checks.ts';
import { type LimitSettings, quotasIn } from './limit-settings.ts';
import { purposes } from './purposes.ts';
import { suspensionsIn } from './suspensions.ts';

export interface AccessSettings extends AccessLogSettings, LimitSettings {
  readonly supergraph: string;
  readonly accessLog: 'durable' | 'lazy';
  readonly accessHash: 'sha256' | 'sm3';
}

export interface AccessParts {
  readonly catalogue: MatterCatalogue;
  /** True where this process is one of several that share a port. */
  readonly isWorker: boolean;
  readonly log: GatewayLog;
}

export interface Access {
  readonly guard: Guard;
  stop(): Promise<void>;
}

/** Everything that decides about access and keeps it on record, one around the other: log, quotas, policy. */
export async function openAccess(settings: AccessSettings, { catalogue, isWorker, log }: AccessParts): Promise<Access> {
  const options = purposes(catalogue, readFileSync(settings.supergraph, 'utf8'));
  const { classify, purposeAt, today } = options;
  const audit = await openAudit({
    ...accessLogPlaces(settings),
    algorithm: settings.accessHash,
    mode: settings.accessLog,
    classify,
    purposeAt,
    log,
    subjectOfText,
  });
  const counting = { redis: settings.redis ?? null, isWorker, log };
  const quotas = openQuotas({ ...counting, limits: quotasIn(settings) });
  const suspensions = openSuspensions({
    ...counting,
    folder: suspensionsIn(settings.data),
    threshold: settings.suspendAfter,
  });
  const guard = policyGuard({ policy: openPolicy(options), classify, purposeAt, today });
  return {
    guard: audited(audit, log, limitedGuard({ guard, quotas, suspensions, classify })),
    stop: async () => {
      await Promise.all([quotas.stop(), suspensions.stop()]);
      await audit.stop();
    },
  };
}

/** An applicant is a person or an enterprise: affairs takes the number as text. */
function subjectOfText(coordinate: string, text: string): string | undefined {
  if (!/^Query\.(proof|receipt)\.applicant$/.test(coordinate)) return undefined;
  const idNumber = identifierChecks.citizenId(text);
  if (idNumber !== null) return `Person:${idNumber}`;
  const uscc = identifierChecks.uscc(text);
  return uscc === null ? undefined : `Enterprise:${uscc}`;
}
