import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rooms = ['gateway', 'subgraphs', 'seed', 'schema', 'command', 'bench', 'matters'];

/** Which rooms a room may import from; its own is always allowed. */
const allowed: readonly (readonly [room: RegExp, from: RegExp])[] = [
  [/^gateway\//, /^schema\//],
  [/^matters\//, /^$/],
  [/^subgraphs\/kit\//, /^schema\//],
  [/^subgraphs\/affairs\//, /^(schema|subgraphs\/kit|matters)\//],
  [/^subgraphs\/[a-z]+\//, /^(schema|subgraphs\/kit)\//],
  [/^seed\//, /^(schema|subgraphs)\//],
  [/^schema\//, /^$/],
  // How long others wait is measured while the very attacks are sent that the tests send.
  [/^bench\/attacks/, /^test\/attacks\//],
  [/^(command|bench)\//, /^(gateway|schema|subgraphs|seed|command|matters)\//],
  [/^mianti\.ts$/, /^command\//],
];

const files = ['mianti.ts', ...rooms.flatMap(sourcesBelow)].filter(
  (file) => !file.startsWith('gateway/playground/page/'),
);

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('node_modules'))
    .map((file) => join(folder, file));
}

/** The room of a file: a registry is one, so no registry may import another. */
function roomOf(file: string): string {
  return /^(subgraphs\/[^/]+|[^/]+)\//.exec(file)?.[1] ?? file;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers.map((specifier) => relative(root, join(root, dirname(file), specifier)));
}

describe('the house', () => {
  test('is found', () => expect(files.length).toBeGreaterThan(100));

  test.each(files)('%s imports only downwards', (file) => {
    const [, from] = allowed.find(([room]) => room.test(file)) ?? [];
    const strangers = importsOf(file).filter((target) => roomOf(target) !== roomOf(file) && !from?.test(target));
    expect(strangers).toEqual([]);
  });

  test('keeps files short: at most 250 lines', () => {
    const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;
    expect(files.filter((file) => linesOf(file) > 250)).toEqual([]);
  });

  test('reads the environment in one place, and never NODE_ENV', () => {
    // The bench hands its environment on to the peers that it starts, and tells them to run as in production.
    const served = files.filter((file) => !file.startsWith('bench/'));
    const reads = served.filter((file) => /process\.env|NODE_ENV/.test(readFileSync(join(root, file), 'utf8')));
    expect(reads).toEqual(['mianti.ts']);
  });

  test('reads a database only through its loaders', () => {
    const readers = files.filter(
      (file) => /^subgraphs\/(?!kit)/.test(file) && /database\.read\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => !/loader/.test(file))).toEqual([]);
  });
});
