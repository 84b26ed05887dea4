import { writeFile } from 'node:fs/promises';
import { Refusal } from './refusal.ts';

/** Writes a file that a person named; refuses with its name and the reason. A new file replaces none that is there. */
export async function writeNamedFile(
  file: string,
  content: string | Uint8Array,
  { isNew = false, mode = 0o666 }: { readonly isNew?: boolean; readonly mode?: number } = {},
): Promise<void> {
  try {
    await writeFile(file, content, { flag: isNew ? 'wx' : 'w', mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Refusal(`${file} ${code === 'EEXIST' ? 'is there already' : `cannot be written (${code})`}`);
  }
}
