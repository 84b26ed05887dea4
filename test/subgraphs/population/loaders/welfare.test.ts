import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shanghaiToday } from '../../../../subgraphs/kit/identifiers/shanghai-today.ts';
import { population } from '../../../../subgraphs/population/index.ts';
import { welfareLoaders } from '../../../../subgraphs/population/loaders/welfare.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers } from '../person-row.ts';

const { father, mother } = numbers;
const today = shanghaiToday();
let registry: TestRegistry;
beforeAll(async () => {
  const ending = (until: string | null) => ({ person: father, until, ...sourced });
  const dated = [today, '2020-12-31', null].map(ending);
  registry = await openTestRegistry(population, {
    Benefit: dated
      .map((row, index) => ({ id: index + 1, kind: 'MATERNITY', since: '2020-01-01', ...row }))
      .concat([{ id: 4, kind: 'LONG_TERM_CARE', since: '2098-01-01', ...ending(null) }]),
    ViolationRecord: dated.map((row, index) => ({
      id: index + 1,
      documentNumber: 'one document of several',
      kind: 'CRIMINAL',
      decidedBy: 'x',
      decidedOn: '2020-01-01',
      ...row,
    })),
    CareAssessment: [today, '2020-12-31'].map((validTo, index) => ({
      id: index + 1,
      person: father,
      grade: index,
      assessedOn: `202${index}-01-01`,
      validTo,
      ...sourced,
    })),
  });
});
afterAll(() => registry.stop());
const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

test('the last day of a benefit, a violation and an assessment still counts', async () => {
  const load = welfareLoaders(registry.registry.database);
  expect(idsOf(await load.benefits(father, { kind: null, isActive: true }))).toEqual([3, 1]);
  expect(idsOf(await load.violations(father, { isActive: true }))).toEqual([3, 1]);
  expect(idsOf(await load.newestCareAssessment(father, {}))).toEqual([1]);
});

test('what is over is apart from what has not begun', async () => {
  const load = welfareLoaders(registry.registry.database);
  expect(idsOf(await load.benefits(father, { kind: null, isActive: false }))).toEqual([2]);
  expect(idsOf(await load.violations(father, { isActive: false }))).toEqual([2]);
  expect(idsOf(await load.benefits(father, { kind: 'LONG_TERM_CARE', isActive: null }))).toEqual([4]);
  expect(idsOf(await load.benefits(father, { kind: 'LONG_TERM_CARE', isActive: true }))).toEqual([]);
});

test('who has nothing has empty lists and no card', async () => {
  const load = welfareLoaders(registry.registry.database);
  expect(await load.benefits(mother, { kind: null, isActive: null })).toEqual([]);
  expect(await load.violations(mother, { isActive: null })).toEqual([]);
  expect(await load.socialSecurityCard(mother)).toBeNull();
});

test('those who ask the same in one tick share a statement', async () => {
  const { database } = registry.registry;
  const load = welfareLoaders(database);
  const before = database.statements();
  await Promise.all([father, mother].map((person) => load.benefits(person, { kind: null, isActive: true })));
  expect(database.statements() - before).toBe(1);
});
