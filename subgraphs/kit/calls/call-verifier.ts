import { type JWTPayload, jwtVerify } from 'jose';
import { type CallClaims, callSeconds, callTokenType, type VerifyCall } from '../../../schema/call-token.ts';
import type { Log } from '../log.ts';
import type { CallKeys } from './follow-call-keys.ts';
import { spentTokens } from './spent-tokens.ts';

export interface CallVerifierOptions {
  /** Whom the calls must be for: a registry's name. */
  readonly audience: string;
  readonly keys: CallKeys;
  readonly log: Log;
}

/** How far the clocks of the two machines may be apart. */
const skewSeconds = 30;

/**
 * Tells the calls of those whose keys it has from all others: signed by one of the keys, for this audience, method, path and
 * body, not expired, and not used before. Why a token was refused is in the log, not in the answer.
 */
export function callVerifier({ audience, keys, log }: CallVerifierOptions): VerifyCall {
  const spent = spentTokens();
  const refuse = (reason: string) => {
    log.warn({ reason }, 'a call was refused');
    return null;
  };
  return async (token, { method, path }) => {
    if (token === undefined) return null;
    let claims: JWTPayload;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys.current(), {
        algorithms: ['EdDSA'],
        typ: callTokenType,
        audience,
        clockTolerance: skewSeconds,
        maxTokenAge: callSeconds,
        requiredClaims: ['iss', 'exp', 'jti'],
      });
      if (payload.iss !== protectedHeader.kid) return refuse('its issuer is not its key');
      claims = payload;
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
    if (!isCall(claims)) return refuse('a claim is missing');
    if (claims.exp - claims.iat > callSeconds) return refuse('it holds for too long');
    if (claims.method !== method || claims.path !== path) return refuse('it is for another method or path');
    const { body, jti, exp } = claims;
    return (bodyHash) => {
      if (bodyHash !== body) return refuse('it is for another body') !== null;
      const isFirst = spent.spend(jti, exp + skewSeconds, Date.now() / 1_000);
      return isFirst || refuse('it was used before, or too many are remembered') !== null;
    };
  };
}

function isCall(claims: JWTPayload): claims is JWTPayload & CallClaims {
  const { jti, exp, iat, method, path, body } = claims;
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  return [jti, method, path, body].every(isText) && typeof exp === 'number' && typeof iat === 'number';
}
