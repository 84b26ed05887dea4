import { generateKey } from './generate-key.ts';
import { addKey, readKeys, replaceKey } from './key-folder.ts';
import { KeysRefused } from './keys-refused.ts';
import type { SigningKey } from './signing-key.ts';

export interface Rotation {
  readonly folder: string;
  readonly algorithm: SigningKey['algorithm'];
  readonly isDemonstration: boolean;
}

/**
 * Makes a key that signs from now on, and takes the others out of use. They stay in the published set, so their receipts
 * still verify. Whoever holds the folder open signs by the new key at once.
 */
export async function rotateKey({ folder, algorithm, isDemonstration }: Rotation): Promise<SigningKey> {
  const before = await readKeys(folder);
  const inUse = before.filter(({ key }) => key.retiredAt === null);
  if (isDemonstration && inUse.some(({ key }) => !key.isDemonstration))
    throw new KeysRefused(`a key for real data signs in ${folder}; a demonstration key would replace it`);
  const key = await generateKey(algorithm, { isDemonstration });
  const number = (before.at(-1)?.number ?? 0) + 1;
  if (!(await addKey(folder, { number, key })))
    throw new KeysRefused(`another rotation in ${folder} was faster: look at the keys and try again`);
  // Read after the new key stands: no receipt that an old key signed until then is later than this.
  const retiredAt = new Date().toISOString();
  for (const old of inUse) await replaceKey(folder, { number: old.number, key: { ...old.key, retiredAt } });
  return key;
}
