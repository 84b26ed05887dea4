import { statSync } from 'node:fs';
import type { Signer } from '../receipt.ts';
import { generateKey } from './generate-key.ts';
import { addKey, readKeys } from './key-folder.ts';
import { KeysRefused } from './keys-refused.ts';
import type { KeySet } from './published-key.ts';
import { publishedKeySet } from './published-key-set.ts';
import { signerOf } from './signer-of.ts';
import type { SigningKey } from './signing-key.ts';

export interface KeySettings {
  readonly folder: string;
  /** Whether the data is made up: only then a demonstration key signs. */
  readonly isSynthetic: boolean;
  /** Of the key that is made on first use; a key that is there keeps its own. */
  readonly algorithm: SigningKey['algorithm'];
}

export interface Keys {
  /**
   * The key that signs now. Ask for each receipt, and take the receipt's time before: after a rotation, by another process
   * too, the next one asked for is the new key.
   */
  signer(): Promise<Signer>;
  /** The public keys, retired ones included (凭证验证公钥). */
  keySet(): Promise<KeySet>;
}

/** Opens a key folder for signing. Throws `KeysRefused` where no key of it may sign for this data. */
export async function openKeys(settings: KeySettings): Promise<Keys> {
  const { folder } = settings;
  let current = await load(settings);
  return {
    async signer() {
      // Each change of the folder's entries moves its time; looking costs microseconds, reading all keys does not.
      if (changedAt(folder) !== current.changedAt) current = await load(settings);
      return current.signer;
    },
    keySet: () => publishedKeySet(folder),
  };
}

interface Loaded {
  readonly signer: Signer;
  readonly changedAt: bigint;
}

async function load(settings: KeySettings): Promise<Loaded> {
  if (!(await signingKey(settings.folder))) await makeFirstKey(settings);
  // The time is read before the keys: a change in between is seen the next time.
  const at = changedAt(settings.folder);
  const key = await signingKey(settings.folder);
  if (!key) throw new KeysRefused(`the keys in ${settings.folder} change while they are opened: try again`);
  if (key.isDemonstration && !settings.isSynthetic)
    throw new KeysRefused(
      `the key ${key.kid} in ${settings.folder} is for demonstration only, and the data is not synthetic: ${remedy}`,
    );
  return { signer: await signerOf(key), changedAt: at };
}

const remedy = '"mianti keys rotate --real" makes a key for real data';

/** The newest key that is in use. */
async function signingKey(folder: string): Promise<SigningKey | null> {
  return (await readKeys(folder)).findLast(({ key }) => key.retiredAt === null)?.key ?? null;
}

/** Where another process is faster, its key is there, which is as good. */
async function makeFirstKey({ folder, isSynthetic, algorithm }: KeySettings): Promise<void> {
  if (!isSynthetic) throw new KeysRefused(`no key signs in ${folder}: ${remedy}`);
  const key = await generateKey(algorithm, { isDemonstration: true });
  const number = ((await readKeys(folder)).at(-1)?.number ?? 0) + 1;
  await addKey(folder, { number, key });
}

/** Synchronous: a microsecond or two, where a turn of the thread pool costs fifty. */
function changedAt(folder: string): bigint {
  return statSync(folder, { bigint: true }).mtimeNs;
}
