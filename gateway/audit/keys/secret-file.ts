import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The text of a secret file, made where there is none. Of several processes that start at once one makes it and all read the
 * same. Rejects where others can read the file.
 */
export async function secretFile(folder: string, name: string, made: () => string | Promise<string>): Promise<string> {
  const file = join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return (await readSecret(folder, name)) ?? (await make(file, folder, await made()));
}

/** The text of a secret file; null where there is none. Rejects where others can read it. */
export async function readSecret(folder: string, name: string): Promise<string | null> {
  const file = join(folder, name);
  try {
    // Windows has no such bits.
    if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0)
      throw new Error(`others can read the key ${file}: replace it, or "chmod 600" it where you are sure of it`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function make(file: string, folder: string, text: string): Promise<string> {
  const part = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  const handle = await open(part, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    // A link, not a rename: it fails where the name is taken.
    await link(part, file);
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return await readFile(file, 'utf8');
  } finally {
    await rm(part);
  }
}
