import { membersOf } from '../shape/members-of.ts';
import { ShapeFault } from '../shape/shape-fault.ts';
import { textOf } from '../shape/text-of.ts';
import { publishedKey } from './published-key.ts';
import { readKeySet } from './read-key-set.ts';
import type { SigningKey } from './signing-key.ts';

/** An unknown value as a key that signs; throws a `ShapeFault` that names the place, and never a secret, where it is none. */
export function readSigningKey(value: unknown): SigningKey {
  const names = ['kid', 'algorithm', 'createdAt', 'retiredAt', 'isDemonstration', 'privateKey'];
  const key = membersOf(value, 'key', names);
  const isSm2 = key.algorithm === 'SM2';
  if (!isSm2 && key.algorithm !== 'EdDSA') throw new ShapeFault('key.algorithm', 'EdDSA or SM2');
  const { d } = membersOf(key.privateKey, 'key.privateKey', ['kty', 'crv', 'x', 'd', ...(isSm2 ? ['y'] : [])]);
  textOf(d, 'key.privateKey.d', 'hash');
  const read = value as SigningKey;
  const [published] = readKeySet({ keys: [publishedKey(read)] }).keys;
  if (published?.alg !== read.algorithm) throw new ShapeFault('key.privateKey', `a key of ${read.algorithm}`);
  return read;
}
