import { readFileSync } from 'node:fs';
import type { Guard } from '../gateway/access/guard.ts';
import { openPolicy } from '../gateway/access/policy/policy.ts';
import { policyGuard } from '../gateway/access/policy-guard.ts';
import { audited } from '../gateway/audit/audited.ts';
import { openAudit } from '../gateway/audit/open-audit.ts';
import type { GatewayLog } from '../gateway/log.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { type AccessLogSettings, accessLogPlaces } from './access-log-places.ts';
import { openCallerLimits } from './caller-limits.ts';
import { identifierChecks } from './identifier-checks.ts';
import type { LimitSettings } from './limit-settings.ts';
import { purposes } from './purposes.ts';

export interface AccessSettings extends AccessLogSettings, LimitSettings {
  readonly supergraph: string;
  readonly accessLog: 'durable' | 'lazy';
  readonly accessHash: 'sha256' | 'sm3';
}

export interface AccessParts {
  readonly catalogue: MatterCatalogue;
  readonly log: GatewayLog;
}

export interface Access {
  readonly guard: Guard;
  stop(): Promise<void>;
}

/** Everything that decides about access and keeps it on record, one around the other: log, quotas, policy. */
export async function openAccess(settings: AccessSettings, { catalogue, log }: AccessParts): Promise<Access> {
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
  const limits = openCallerLimits(settings, log);
  const guard = policyGuard({ policy: openPolicy(options), classify, purposeAt, today });
  return {
    guard: audited(audit, log, limits.guarded(guard, classify)),
    stop: async () => {
      await limits.stop();
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
