import type { JSONWebKeySet } from 'jose';

/** A text as a set of public keys (RFC 7517 §5). Throws a TypeError that quotes nothing of it: it might hold secrets. */
export function publicKeySet(text: string): JSONWebKeySet {
  const keys = keysIn(text);
  if (keys.length === 0) throw new TypeError('it holds no key; expected at least one');
  for (const [index, key] of keys.entries()) {
    if (!isRecord(key) || typeof key.kty !== 'string') throw new TypeError(`keys[${index}] is no key; expected a JWK`);
    if (key.kty === 'oct') throw new TypeError(`keys[${index}] is a shared secret; expected public keys only`);
    if ('d' in key) throw new TypeError(`keys[${index}] is a private key; expected public keys only`);
  }
  return { keys: keys as JSONWebKeySet['keys'] };
}

function keysIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value) && Array.isArray(value.keys)) return value.keys;
  } catch {
    // The parser's message would quote the text.
  }
  throw new TypeError('it is no key set; expected JSON such as {"keys": [{"kty": "OKP", …}]}');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
