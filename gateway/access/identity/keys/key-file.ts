import { readFile, stat } from 'node:fs/promises';
import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './keys-unavailable.ts';
import { publicKeySet } from './public-key-set.ts';

/**
 * Keys of a file. Each use looks whether the file has changed, which costs microseconds beside a signature: a key that is
 * added or taken out counts at once. Rejects with a TypeError where the file holds no keys when it is opened; while it holds
 * none later, nobody is let in by keys that it no longer has.
 */
export async function keyFile(file: string): Promise<JWTVerifyGetKey> {
  const read = async () => {
    // Looked at before it is read: a change in between is seen the next time.
    const state = await stateOf(file);
    const text = await readFile(file, 'utf8');
    return { state, keys: createLocalJWKSet(publicKeySet(text)) };
  };
  let current = await read().catch((error: unknown) => {
    throw new TypeError(`the key file ${file} cannot be used: ${reasonOf(error)}`);
  });
  return async (header, token) => {
    try {
      if ((await stateOf(file)) !== current.state) current = await read();
    } catch (error) {
      throw new KeysUnavailable(`the key file ${file} cannot be used: ${reasonOf(error)}`);
    }
    return current.keys(header, token);
  };
}

async function stateOf(file: string): Promise<string> {
  const { mtimeNs, size, ino } = await stat(file, { bigint: true });
  return `${mtimeNs} ${size} ${ino}`;
}

const reasonOf = (error: unknown) => (error as Partial<Error>).message ?? String(error);
