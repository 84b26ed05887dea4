import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KeysRefused } from './keys-refused.ts';
import { readSigningKey } from './read-signing-key.ts';
import type { SigningKey } from './signing-key.ts';

/** A key and the number of its file: the keys of a folder are numbered in the order in which they were made. */
export interface StoredKey {
  readonly number: number;
  readonly key: SigningKey;
}

/** All keys of a folder, oldest first; none where there is no folder. Refuses a file that is no key, or that others can read. */
export async function readKeys(folder: string): Promise<readonly StoredKey[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new KeysRefused(`the key folder ${folder} cannot be read (${error.code})`);
  });
  const files = names.filter((name) => /^\d{4,}\.json$/.test(name)).toSorted((a, b) => numberOf(a) - numberOf(b));
  return Promise.all(
    files.map(async (name) => ({ number: numberOf(name), key: await readKeyFile(join(folder, name)) })),
  );
}

/**
 * Adds a key under the next number. Two that add at once, such as two workers on the first start, cannot both succeed: false
 * for the second, who reads what the first has made.
 */
export async function addKey(folder: string, { number, key }: StoredKey): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = await writePart(folder, key);
  try {
    // A link, not a rename: it fails where the name is taken.
    await link(part, fileOf(folder, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(part);
  }
}

/** Writes a key over its older state; whoever reads meanwhile gets the one or the other, never half. */
export async function replaceKey(folder: string, { number, key }: StoredKey): Promise<void> {
  await rename(await writePart(folder, key), fileOf(folder, number));
}

const fileOf = (folder: string, number: number) => join(folder, `${String(number).padStart(4, '0')}.json`);
const numberOf = (name: string) => Number.parseInt(name, 10);

async function writePart(folder: string, key: SigningKey): Promise<string> {
  const part = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  const handle = await open(part, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(key, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return part;
}

async function readKeyFile(file: string): Promise<SigningKey> {
  const { mode } = await stat(file);
  // A private key that others have read signs for them. Windows has no such bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new KeysRefused(`others can read the key ${file}: replace it, or "chmod 600" it where you are sure of it`);
  const handle = await open(file);
  try {
    return readSigningKey(JSON.parse(await handle.readFile('utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    // The parser's message would quote the file, and with it the secret.
    const reason = error instanceof TypeError ? error.message : 'it is no JSON';
    throw new KeysRefused(`${file} is no key: ${reason}`);
  } finally {
    await handle.close();
  }
}
