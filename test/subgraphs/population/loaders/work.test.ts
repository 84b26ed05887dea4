import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import { population } from '../../../../subgraphs/population/index.ts';
import { workLoaders } from '../../../../subgraphs/population/loaders/work.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers } from '../person-row.ts';

const { father, mother } = numbers;
const day = (index: number) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
let registry: TestRegistry;
beforeAll(async () => {
  registry = await openTestRegistry(population, {
    LaborContract: Array.from({ length: 60 }, (_, index) => ({
      number: `C${index}`,
      person: father,
      from: day(index),
      endedOn: index < 58 ? day(index + 1) : null,
      filedOn: day(index),
      ...sourced,
    })),
    InsuranceTransfer: Array.from({ length: 25 }, (_, index) => ({
      id: index + 1,
      person: father,
      fromPlace: 'x',
      months: 1,
      transferredOn: day(index),
      ...sourced,
    })),
    TaxedRun: Array.from({ length: 150 }, (_, index) => ({
      id: index + 1,
      person: father,
      fromMonth: day(index),
      toMonth: day(index),
      ...sourced,
    })),
  });
});
afterAll(() => registry.stop());

test('contracts end at the bound of the schema, and a filter comes before the bound', async () => {
  const load = workLoaders(registry.registry.database);
  expect(await load.laborContracts(father, { isCurrent: null })).toHaveLength(50);
  const running = await load.laborContracts(father, { isCurrent: true }, columnsOf('number'));
  expect(running.map(({ number }) => number)).toEqual(['C59', 'C58']);
});

test('transfers end at the bound of the schema; runs that are counted do not', async () => {
  const load = workLoaders(registry.registry.database);
  expect(await load.insuranceTransfers(father)).toHaveLength(20);
  expect(await load.taxedRuns(father)).toHaveLength(150);
});

test('those who ask in one tick share a statement, and read the columns that they ask for', async () => {
  const { database } = registry.registry;
  const load = workLoaders(database);
  const before = database.statements();
  const [own, other] = await Promise.all(
    [father, mother].map((person) => load.taxedRuns(person, columnsOf('toMonth'))),
  );
  expect(database.statements() - before).toBe(1);
  expect([own?.length, other]).toEqual([150, []]);
  expect(Object.keys(own?.[0] ?? {}).sort()).toEqual(['fromMonth', 'id', 'person', 'toMonth']);
});
