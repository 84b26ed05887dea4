import { readKeys } from './key-folder.ts';
import { type KeySet, publishedKey } from './published-key.ts';

/** The public keys of a folder, retired ones included: what a verifier needs, and nothing else. */
export async function publishedKeySet(folder: string): Promise<KeySet> {
  return { keys: (await readKeys(folder)).map(({ key }) => publishedKey(key)) };
}
