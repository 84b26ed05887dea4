import { decodeJwt, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { HttpRefusal } from '../../http/http-refusal.ts';
import type { GatewayLog } from '../../log.ts';
import type { Principal } from '../principal.ts';
import { bearerToken } from './bearer-token.ts';
import type { IdentifierChecks } from './identifier-checks.ts';
import type { Identify } from './identify.ts';
import type { Issuer } from './issuer.ts';
import { openKeys } from './keys/open-keys.ts';
import { principalOf } from './principal-of.ts';
import { tokenRefusal } from './token-refusal.ts';
import { unauthenticated } from './unauthenticated.ts';
import { verifiedTokens } from './verified-tokens.ts';

export interface IdentityOptions {
  readonly issuers: readonly Issuer[];
  readonly checks: IdentifierChecks;
  readonly log: GatewayLog;
  /** How long after a fetch of keys an unknown key may cause the next, in milliseconds; 5 s where it is left out. */
  readonly refetchAfterMs?: number;
  readonly now?: () => Date;
}

export interface Identity {
  readonly identify: Identify;
  /** Forgets whom it knew. */
  stop(): void;
}

interface Trusted {
  readonly issuer: Issuer;
  readonly keys: JWTVerifyGetKey;
}

const stranger: Principal = Object.freeze({ kind: 'STRANGER' });

/**
 * Opens the tokens of the issuers given. Key files are read once here, so that a wrong one is refused at start; rejects with
 * a TypeError that says why. Keys at a URL are fetched when the first token asks for them.
 */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { issuers, checks, log, refetchAfterMs = 5_000, now = () => new Date() } = options;
  const trusted = new Map<string, Trusted>();
  for (const issuer of issuers) {
    if (trusted.has(issuer.issuer)) throw new TypeError(`expected each issuer once, found ${issuer.issuer} twice`);
    trusted.set(issuer.issuer, { issuer, keys: await openKeys(issuer.keys, refetchAfterMs) });
  }
  const verified = verifiedTokens(now);

  const verify = async (token: string): Promise<Principal> => {
    const { issuer, keys } = trusted.get(issuerOf(token)) ?? notTrusted();
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms: [...issuer.algorithms],
        clockTolerance: issuer.clockSkewSeconds,
        requiredClaims: ['exp'],
        currentDate: now(),
        ...(issuer.type === undefined ? {} : { typ: issuer.type }),
      });
      const principal = principalOf(payload, issuer.claims, checks);
      verified.keep(token, principal, payload.exp ?? 0);
      return principal;
    } catch (error) {
      if (error instanceof HttpRefusal) throw error;
      const refusal = tokenRefusal(error, issuer);
      if (refusal) throw refusal;
      // Not the token's fault: a key set that is out of reach, or holds a key that cannot be used.
      log.error({ issuer: issuer.issuer, reason: String(error) }, 'the keys of an issuer cannot be used');
      throw new HttpRefusal(
        'SERVICE_UNAVAILABLE',
        'The keys that tokens are checked by cannot be had; try again later.',
      );
    }
  };

  return {
    identify: async (authorization) => {
      if (authorization === undefined) return stranger;
      const token = bearerToken(authorization);
      return verified.find(token) ?? verify(token);
    },
    stop: () => verified.forget(),
  };
}

/** Read before anything is verified: it only chooses the keys that then have to fit. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch (error) {
    throw tokenRefusal(error) ?? error;
  }
}

function notTrusted(): never {
  throw unauthenticated(
    'The token is by an issuer that this gateway does not trust; expected "iss" to be one that it does.',
  );
}
