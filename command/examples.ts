import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaygroundExample } from '../gateway/playground/configuration.ts';
import { paths } from './paths.ts';

/**
 * The ready queries of a folder, of schema/examples where none is named, in the order of their names. A file is a GraphQL
 * document whose first comment line is the title. Below it `# persona: …` and `# matter: …` say who asks it and what for in
 * the playground. The file of the same name with .json holds the variables.
 */
export function examples(folder: string = paths.examples): readonly PlaygroundExample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const variables = readFileSync(join(folder, name.replace(/graphql$/, 'json')), 'utf8');
      return { ...readExample(text), variables: variables.trim() };
    });
}

/** The ready proofs, of schema/examples/proofs: what the playground opens with. */
export const proofExamples = (): readonly PlaygroundExample[] => examples(join(paths.examples, 'proofs'));

const choice = /^# (persona|matter): (\S+)$/;

function readExample(text: string): Omit<PlaygroundExample, 'variables'> {
  const [first = '', ...rest] = text.split('\n');
  const choices = rest.flatMap((line) => {
    const [, name, value] = choice.exec(line) ?? [];
    return name && value ? [[name, value]] : [];
  });
  const query = rest.filter((line) => !choice.test(line)).join('\n');
  return { title: first.replace(/^#\s*/, ''), query: query.trim(), ...Object.fromEntries(choices) };
}
