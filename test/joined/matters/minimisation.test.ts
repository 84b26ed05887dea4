import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths } from '../../../command/paths.ts';
import { matterSchema } from '../../../matters/matter-schema.ts';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';
import { matterOf } from '../../support/matters/bare-answer.ts';
import { measureMinimisation } from '../../support/matters/measure-minimisation.ts';
import { type Minimisation, minimisationOf, minimisationTable } from '../../support/matters/minimisation.ts';
import { recorder } from '../../support/matters/recorder.ts';
import { matterCases } from './cases.ts';

const asked = recorder();
let city: AffairsCity;
let figures: readonly Minimisation[];

beforeAll(async () => {
  city = await openAffairsCity({ between: asked.between });
  figures = await measureMinimisation(city, asked, await matterCases(city.city));
});

afterAll(() => city.stop());

test('no proof fetches a field that its list does not have, nor shows one', () => {
  expect(figures.flatMap(({ name, excess }) => excess.map((field) => `${name}: ${field}`))).toEqual([]);
  for (const { fetched, listed, shown } of figures) {
    expect(fetched.size).toBeGreaterThan(0);
    expect(fetched.size).toBeLessThanOrEqual(listed.size);
    expect(shown.size).toBeLessThanOrEqual(fetched.size);
    expect([...shown].filter((field) => !listed.has(field))).toEqual([]);
  }
});

test('what each proof fetches, lists and shows is what the table says', () => {
  const table = readFileSync(join(import.meta.dirname, 'minimisation.md'), 'utf8');
  expect(`${minimisationTable(figures)}\n`).toBe(table);
});

test('a field that is fetched beyond the list would be told', () => {
  const [one] = figures;
  const schema = matterSchema(readFileSync(paths.supergraph, 'utf8'));
  const request = { query: '{ person(idNumber: "1") { name socialInsurance { monthsPaid } } }' };
  const closing = { matter: 'enterprise-simplified-deregistration', persona: '', applicant: '', inputs: {} };
  const more = minimisationOf(
    { one: closing, matter: matterOf(city, closing) },
    [{ registry: 'population', request }],
    schema,
  );
  expect(one?.excess).toEqual([]);
  expect(more.excess).toEqual([
    'population Query.person',
    'population Person.name',
    'population Person.socialInsurance',
    'population SocialInsurance.monthsPaid',
  ]);
});
