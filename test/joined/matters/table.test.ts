import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';
import { matterPage } from '../../support/matters/matter-tables.ts';
import { type ProvenCase, proveAll } from '../../support/matters/prove-all.ts';
import { matterCases } from './cases.ts';

let city: AffairsCity;
let proven: readonly ProvenCase[];

beforeAll(async () => {
  city = await openAffairsCity();
  proven = await proveAll(city, await matterCases(city.city));
});

afterAll(() => city.stop());

test('every matter that is in force, in each version of its list, has a case', () => {
  const asked = proven.map(({ one: { matter, on = '2026-11-24' } }) => city.matters.at(matter, on)?.file);
  expect(asked.toSorted()).toEqual(
    city.matters
      .versions()
      .map(({ file }) => file)
      .toSorted(),
  );
});

test('every paper of every matter comes to what the table says, and nothing more is left to submit', () => {
  const table = join(import.meta.dirname, 'table.md');
  expect(matterPage(proven)).toBe(readFileSync(table, 'utf8'));
});

test('a persona whose records are in order is left with nothing but what the law says has to be brought', () => {
  const left = proven.flatMap(({ proof }) =>
    proof.materials.filter(({ evidence }) => ['MustSubmit', 'VerifiedEvidence'].includes(evidence.__typename)),
  );
  for (const { material, evidence } of left) {
    if (evidence.__typename === 'VerifiedEvidence')
      expect({ material, isMatch: evidence.isMatch }).toMatchObject({ isMatch: true });
    else expect(material.way).toBe('MUST_SUBMIT');
  }
});

test('a household book shows nothing of the title that is asked for beside it', () => {
  const newborn = proven.find(({ one }) => one.matter === 'newborn')?.proof;
  const book = newborn?.materials.find(({ material }) => material.name === '户口簿')?.evidence;
  expect(JSON.stringify(book)).toContain('户籍地址');
  expect(JSON.stringify(book)).not.toContain('不动产权证书号');
});
