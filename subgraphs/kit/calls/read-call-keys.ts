import type { JSONWebKeySet } from 'jose';

/**
 * Reads a key set (JWKS, RFC 7517) of callers: public Ed25519 keys, each with a `kid` of its own. Throws a TypeError that
 * says what is wrong with it: a key of another kind could never sign a call, and a private one belongs on no other machine.
 */
export function readCallKeys(text: string): JSONWebKeySet {
  const set: unknown = parsed(text);
  const keys = isRecord(set) ? set.keys : undefined;
  if (!Array.isArray(keys) || keys.length === 0) throw new TypeError('expected {"keys": [...]} with at least one key');
  const known = new Set<string>();
  const read = keys.map((key: unknown) => {
    if (!isRecord(key)) throw new TypeError('expected each key to be a JSON object');
    if ('d' in key || 'k' in key) throw new TypeError('it holds a secret; expected public keys only');
    const { kty, crv, x, kid } = key;
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') throw new TypeError('expected Ed25519 keys only');
    if (typeof kid !== 'string' || kid === '') throw new TypeError('expected each key to have a "kid"');
    if (known.has(kid)) throw new TypeError(`two keys have the "kid" ${kid}`);
    known.add(kid);
    return { kty, crv, x, kid, alg: 'EdDSA' };
  });
  return { keys: read };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('it is no JSON');
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
