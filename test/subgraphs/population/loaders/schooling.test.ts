import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import { population } from '../../../../subgraphs/population/index.ts';
import { schoolingLoaders } from '../../../../subgraphs/population/loaders/schooling.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { numbers, personRow } from '../person-row.ts';

const { father, child } = numbers;
let registry: TestRegistry;
beforeAll(async () => {
  registry = await openTestRegistry(population, {
    AcademicCredential: Array.from({ length: 30 }, (_, index) => ({
      number: `A${index}`,
      person: father,
      level: index === 0 ? 'DOCTORATE' : 'BACHELOR',
      institution: 'x',
      graduatedOn: `${1990 + index}-06-30`,
      isForeign: false,
      ...sourced,
    })),
    StudentRecord: [
      {
        number: 'S',
        person: child,
        school: 'x',
        stage: 'PRIMARY',
        enrolledOn: '2024-09-01',
        isEnrolled: true,
        ...sourced,
      },
    ],
    VaccinationRecord: [{ number: 'V', person: child, isComplete: true, checkedOn: '2026-09-01', ...sourced }],
  });
});
afterAll(() => registry.stop());

test('credentials are all there, so that the oldest can be the highest', async () => {
  const credentials = await schoolingLoaders(registry.registry.database).allCredentials(father, columnsOf('level'));
  expect(credentials).toHaveLength(30);
  expect(credentials.at(-1)?.level).toBe('DOCTORATE');
});

test('of a bounded list the highest are shown, whenever they were earned', async () => {
  const em = registry.registry.database.orm.em.fork();
  await em.insertMany('Person' as never, [personRow(father)] as never);
  const { data } = await registry.ask(`{ person(idNumber: "${father}") { academicCredentials { level } } }`);
  const { academicCredentials: shown } = (data as { person: { academicCredentials: { level: string }[] } }).person;
  expect([shown.length, shown[0]?.level]).toEqual([20, 'DOCTORATE']);
});

test('a student and a vaccination are found by the child, null where there is none', async () => {
  const load = schoolingLoaders(registry.registry.database);
  expect(await load.studentRecord(child, columnsOf('number'))).toMatchObject({ number: 'S' });
  expect(await load.vaccination(child, columnsOf('number'))).toMatchObject({ number: 'V' });
  expect([await load.studentRecord(father), await load.vaccination(father)]).toEqual([null, null]);
});
