import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { paths } from '../../command/paths.ts';
import { MattersRefused } from '../../matters/matters-refused.ts';
import { readFolder } from '../../matters/read-folder.ts';
import { changedSample, sampleMatter } from '../support/matter-file.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function read(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'matters-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readFolder({ folder, supergraphFile: paths.supergraph });
}

function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(files);
  } catch (error) {
    if (error instanceof MattersRefused) return error.problems.map(({ wrong }) => wrong);
    throw error;
  }
  return [];
}

test('the lists of a folder come by code and day', () => {
  const old = changedSample('validFrom: "2020-01-01"', 'validFrom: "2019-01-01"\n  validTo: "2019-12-31"');
  const lists = read({ 'sample@2020-01-01.graphql': sampleMatter, 'sample.graphql': old, 'notes.txt': 'no matter' });
  expect(lists.map(({ validFrom }) => validFrom)).toEqual(['2019-01-01', '2020-01-01']);
});

test('two lists for one day are refused', () => {
  const later = changedSample('2020-01-01', '2021-01-01');
  expect(problemsOf({ 'sample.graphql': sampleMatter, 'sample@2021-01-01.graphql': later })).toEqual([
    expect.stringContaining('two lists of "sample" are in force on 2021-01-01'),
  ]);
});

test('the problems of every file are told at once', () => {
  const broken = changedSample('name: "申请表"', 'name: "其他材料"');
  expect(problemsOf({ 'sample.graphql': broken, 'other.graphql': sampleMatter })).toHaveLength(2);
});

test('a folder without a matter is refused', () => {
  expect(() => read({ 'notes.txt': '' })).toThrow('it has no *.graphql file');
});
