import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { filled, type Language, readmeParts } from './support/readme-parts.ts';

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const satisfies readonly (readonly [string, Language])[])('%s', (file, language) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

  test('repeats the example, its answer, the personas and the settings as they are', async () => {
    // scripts/write-readme.ts fills the places again.
    expect(filled(text, await readmeParts(language))).toBe(text);
  });

  test('names only commands and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const links = [...text.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(() => readFileSync(new URL(`../${link}`, import.meta.url))).not.toThrow();
  });
});
