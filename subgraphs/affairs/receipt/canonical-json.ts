import canonicalize from 'canonicalize';

/**
 * JSON in the one form that RFC 8785 gives each value: what is signed and hashed. Throws for what is no JSON: undefined, a
 * number that is not finite, half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError(`expected a JSON value, found ${typeof value}`);
  return text;
}
