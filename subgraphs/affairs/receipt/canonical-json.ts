import canonicalize from 'canonicalize';
import { isInOrder } from './is-in-order.ts';

/**
 * JSON in the one form that RFC 8785 gives each value: what is signed and hashed. Throws for what is no JSON: undefined, a
 * number that is not finite, half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  // The form is ECMAScript's own but for the order of members: where that is right, what is built in writes it in a third of the time.
  const text = isInOrder(value) ? JSON.stringify(value) : canonicalize(value);
  if (text === undefined) throw new TypeError(`expected a JSON value, found ${typeof value}`);
  return text;
}
