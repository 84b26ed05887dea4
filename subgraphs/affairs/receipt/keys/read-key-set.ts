import { membersOf } from '../shape/members-of.ts';
import { ShapeFault } from '../shape/shape-fault.ts';
import { textOf } from '../shape/text-of.ts';
import type { KeySet, PublishedKey } from './published-key.ts';
import { thumbprint } from './thumbprint.ts';

/** An unknown value as a published key set; throws a `ShapeFault` that names the place where it is none. */
export function readKeySet(value: unknown): KeySet {
  const { keys } = membersOf(value, 'key set', ['keys']);
  if (!Array.isArray(keys)) throw new ShapeFault('keys', 'a list');
  const read = keys.map((key, position) => readKey(key, `key ${position + 1}`));
  const ids = read.map(({ kid }) => kid);
  if (new Set(ids).size < ids.length) throw new ShapeFault('keys', 'each key once');
  return { keys: read };
}

const common = ['kty', 'crv', 'alg', 'x', 'kid', 'use', 'createdAt', 'retiredAt', 'isDemonstration'];

function readKey(value: unknown, place: string): PublishedKey {
  const isSm2 = typeof value === 'object' && value !== null && 'alg' in value && value.alg === 'SM2';
  const key = membersOf(value, place, isSm2 ? [...common, 'y'] : common);
  const [kty, crv, alg] = isSm2 ? ['EC', 'SM2', 'SM2'] : ['OKP', 'Ed25519', 'EdDSA'];
  if (key.kty !== kty || key.crv !== crv || key.alg !== alg || key.use !== 'sig')
    throw new ShapeFault(place, 'a signing key of Ed25519 or SM2');
  textOf(key.x, `${place}.x`, 'hash');
  if (isSm2) textOf(key.y, `${place}.y`, 'hash');
  textOf(key.createdAt, `${place}.createdAt`, 'time');
  if (key.retiredAt !== null) textOf(key.retiredAt, `${place}.retiredAt`, 'time');
  if (typeof key.isDemonstration !== 'boolean') throw new ShapeFault(`${place}.isDemonstration`, 'true or false');
  const read = value as PublishedKey;
  if (read.kid !== thumbprint(read)) throw new ShapeFault(`${place}.kid`, "the key's own thumbprint");
  return read;
}
