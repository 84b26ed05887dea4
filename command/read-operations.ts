import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownOperation } from '../gateway/operation/compile-known.ts';
import { Refusal } from './refusal.ts';

/** The operation documents of a folder, `*.graphql`. Refuses a folder that cannot be read or has none. */
export function readOperations(folder: string): readonly KnownOperation[] {
  try {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .sort();
    if (files.length === 0) throw new Error('it has no *.graphql file');
    return files.map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
  } catch (error) {
    throw new Refusal(
      `--operations ${folder} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
