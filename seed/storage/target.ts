import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SeedRefused } from '../seed-refused.ts';
import { makeFolder } from './make-folder.ts';

/** A registry's database while it is written, and when it is complete. */
export interface Target {
  readonly name: string;
  readonly file: string;
  /** What is never mistaken for a database: a seed that was killed leaves this behind. */
  readonly part: string;
}

export function targetsIn(folder: string, names: readonly string[]): Target[] {
  return names.map((name) => {
    const file = join(folder, `${name}.sqlite`);
    return { name, file, part: `${file}.part` };
  });
}

/** Makes the folder where it is missing. Throws `SeedRefused` where nothing can be written in it. */
export function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new SeedRefused(`cannot write in the folder ${folder} (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Removes what an earlier seed left half-written, and what SQLite keeps beside it. */
export function removeParts(targets: readonly Target[]): void {
  for (const { part } of targets) {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${suffix}`, { force: true });
  }
}

export const isWritten = ({ file }: Target): boolean => existsSync(file);
