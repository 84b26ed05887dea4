import { join } from 'node:path';
import { generateKey } from '../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { addKey, readKeys } from '../../subgraphs/affairs/receipt/keys/key-folder.ts';
import { KeysRefused } from '../../subgraphs/affairs/receipt/keys/keys-refused.ts';
import type { SigningKey } from '../../subgraphs/affairs/receipt/keys/signing-key.ts';

/**
 * The key of the demonstration issuer, in a folder of its own beside the keys of receipts; made on first use. Two processes
 * that make it at once end up with one and the same.
 */
export async function demonstrationKey(keyFolder: string): Promise<SigningKey> {
  const folder = join(keyFolder, 'demonstration-issuer');
  const key = (await newest(folder)) ?? (await make(folder));
  if (key?.isDemonstration && key.privateKey.crv === 'Ed25519') return key;
  throw new KeysRefused(`${folder} holds a key that is not the demonstration issuer's: move it away`);
}

const newest = async (folder: string) => (await readKeys(folder)).at(-1)?.key;

async function make(folder: string): Promise<SigningKey | undefined> {
  await addKey(folder, { number: 1, key: await generateKey('EdDSA', { isDemonstration: true }) });
  return newest(folder);
}
