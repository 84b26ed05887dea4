import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaygroundExample } from '../gateway/playground/configuration.ts';
import { paths } from './paths.ts';

/**
 * The ready queries of a folder, of schema/examples where none is named, in the order of their names. A file is a GraphQL
 * document whose first comment line is the title; the file of the same name with .json holds the variables.
 */
export function examples(folder: string = paths.examples): readonly PlaygroundExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [first = '', ...rest] = text.split('\n');
      const variables = readFileSync(join(folder, name.replace(/graphql$/, 'json')), 'utf8');
      return { title: first.replace(/^#\s*/, ''), query: rest.join('\n').trim(), variables: variables.trim() };
    });
}

/** The ready proofs, of schema/examples/proofs: what the playground opens with. */
export const proofExamples = (): readonly PlaygroundExample[] => examples(join(paths.examples, 'proofs'));
