import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../principal.ts';

/** Each holds a principal and a hash: a few megabytes in all. */
const mostTokens = 10_000;
/** A key that its issuer has withdrawn must not live on here for as long as its tokens. */
const mostMs = 60_000;

/** Tokens that were verified a moment ago: they cost a hash, not a signature. */
export interface VerifiedTokens {
  find(token: string): Principal | undefined;
  /** `expiresAt`: the claim `exp`, in seconds. */
  keep(token: string, principal: Principal, expiresAt: number): void;
  forget(): void;
}

/** Keeps the tokens' SHA-256 only, so that no dump of the memory hands out tokens. */
export function verifiedTokens(now: () => Date): VerifiedTokens {
  const kept = new LRUCache<string, { readonly principal: Principal; readonly until: number }>({ max: mostTokens });
  return {
    find: (token) => {
      const key = keyOf(token);
      const entry = kept.get(key);
      if (!entry) return undefined;
      if (now().getTime() < entry.until) return entry.principal;
      kept.delete(key);
      return undefined;
    },
    keep: (token, principal, expiresAt) => {
      const until = Math.min(expiresAt * 1_000, now().getTime() + mostMs);
      kept.set(keyOf(token), { principal, until });
    },
    forget: () => kept.clear(),
  };
}

const keyOf = (token: string) => hash('sha256', token, 'base64url');
