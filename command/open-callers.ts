import type { Issuer } from '../gateway/access/identity/issuer.ts';
import { type Identity, openIdentity } from '../gateway/access/identity/open-identity.ts';
import type { GatewayLog } from '../gateway/log.ts';
import type { Source } from '../gateway/source/source.ts';
import { onlySynthetic } from './demonstration/only-synthetic.ts';
import { type Demonstration, openDemonstration } from './demonstration/open-demonstration.ts';
import { identifierChecks as checks } from './identifier-checks.ts';
import { Refusal } from './refusal.ts';

export interface CallersOptions {
  readonly sources: readonly Source[];
  /** Of `readIssuerFile`; with none of them only made-up records are served. */
  readonly issuers: readonly Issuer[];
  readonly keyFolder: string;
  readonly log: GatewayLog;
}

export interface Callers {
  readonly identity: Identity;
  /** Null where an issuer is configured: then nobody is let in without one. */
  readonly demonstration: Demonstration | null;
  /** To be served in place of those that were given. */
  readonly sources: readonly Source[];
}

const healthDeadlineMs = 1_000;

/** Who may ask a gateway: whom the configured issuers know, else anyone as a persona, where every record is made up. */
export async function openCallers({ sources, issuers, keyFolder, log }: CallersOptions): Promise<Callers> {
  if (issuers.length > 0) {
    const identity = await openIdentity({ issuers, checks, log }).catch(refuse);
    return { identity, demonstration: null, sources };
  }
  const served = await Promise.all(sources.map(syntheticOnly));
  const demonstration = await openDemonstration(keyFolder);
  const identity = await openIdentity({ issuers: [demonstration.issuer], checks, log });
  return { identity, demonstration, sources: served };
}

/** One that is down may come up with real records: it is served once it has said that it has none. */
async function syntheticOnly(source: Source): Promise<Source> {
  const health = await source.health(AbortSignal.timeout(healthDeadlineMs)).catch(() => null);
  if (health === null) return onlySynthetic(source);
  if (health.isSynthetic) return source;
  const what = health.isSynthetic === null ? 'does not say that its records are made up' : 'holds real records';
  throw new Refusal(
    `the registry ${source.name} ${what}, and no issuer is configured whose tokens say who asks: name one by --issuer (MIANTI_ISSUER)`,
  );
}

function refuse(error: unknown): never {
  if (error instanceof TypeError) throw new Refusal(error.message);
  throw error;
}
