import { KeysRefused } from '../subgraphs/affairs/receipt/keys/keys-refused.ts';
import type { KeySet } from '../subgraphs/affairs/receipt/keys/published-key.ts';
import { publishedKeySet } from '../subgraphs/affairs/receipt/keys/published-key-set.ts';
import { readKeySet } from '../subgraphs/affairs/receipt/keys/read-key-set.ts';
import { readNamedFile } from './read-named-file.ts';
import { Refusal } from './refusal.ts';

export interface KeyPlaces {
  /** A published key set; without it, the keys of the folder on this machine. */
  readonly keys?: string;
  readonly keyFolder: string;
}

/** The keys that receipts are verified by. Refuses where there are none: "unknown key" would blame the receipt. */
export async function readKeysFrom({ keys: file, keyFolder }: KeyPlaces): Promise<KeySet> {
  try {
    if (file !== undefined) return readKeySet(JSON.parse((await readNamedFile(file)).toString()));
    const keySet = await publishedKeySet(keyFolder);
    if (keySet.keys.length === 0)
      throw new KeysRefused(`there is no key in ${keyFolder}: name a published key set with --keys`);
    return keySet;
  } catch (error) {
    if (error instanceof KeysRefused) throw new Refusal(error.message);
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new Refusal(`${file} is no published key set: ${error.message}`);
    throw error;
  }
}
