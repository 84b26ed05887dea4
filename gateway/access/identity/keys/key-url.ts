import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './keys-unavailable.ts';

const timeoutMs = 3_000;
/** A withdrawn key ends here at the latest, even if nobody asks for an unknown one. */
const mostAgeMs = 300_000;

/**
 * Keys that are fetched when they are first needed, when they are old, and when a token names one that is not among them:
 * rotation without a restart, and at most one fetch in `refetchAfterMs`, whatever tokens somebody makes up.
 */
export function keyUrl(url: URL, refetchAfterMs: number): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cacheMaxAge: mostAgeMs,
    cooldownDuration: refetchAfterMs,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw new KeysUnavailable(`the keys at ${url.href} cannot be fetched`, { cause: error });
    }
  };
}
