import { readFile } from 'node:fs/promises';
import { Refusal } from './refusal.ts';

/** The bytes of a file that a person named; refuses with its name and the reason. */
export async function readNamedFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Refusal(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
