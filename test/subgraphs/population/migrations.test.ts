import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { openRegistry } from '../../../subgraphs/kit/registry.ts';
import { entities } from '../../../subgraphs/population/entities.ts';
import { population } from '../../../subgraphs/population/index.ts';
import { silentLog } from '../../support/silent-log.ts';
import { sourced } from '../../support/sourced.ts';
import { numbers, personRow } from './person-row.ts';

const { father } = numbers;

describe('a population database of the first version', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('keeps its rows when it is brought to the newest, and has nothing of what is new', async () => {
    const file = join(folder, 'population.sqlite');
    const first = await openDatabase({
      file,
      entities: [entities.Person, entities.Contribution],
      migrations: population.migrations.slice(0, 1),
    });
    const em = first.orm.em.fork();
    await em.insertMany(entities.Person, [personRow(father)] as never);
    await em.insertMany(entities.Contribution, [
      {
        id: 1,
        person: father,
        kinds: 'PENSION',
        fromMonth: '2020-01-01',
        toMonth: '2020-12-01',
        baseFen: 1,
        ...sourced,
      },
    ] as never);
    await first.stop();

    const registry = await openRegistry(population, file, silentLog);
    const { data, errors } = await registry.execute({
      query: `{ namesakeCount(name: "甲") person(idNumber: "${father}") { name socialInsurance { monthsPaid transfers { months } }
        laborContracts { number } academicCredentials { number } studentRecord { number } incomeTax { monthsPaid }
        violations { kind } vaccination { number } benefits { kind } socialSecurityCard { number } careAssessment { grade } } }`,
    });
    const schema = await registry.database.orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
    await registry.stop();
    expect(errors).toBeUndefined();
    expect(schema.up.trim()).toBe('');
    expect(data).toEqual({
      namesakeCount: 1,
      person: {
        name: '甲',
        socialInsurance: { monthsPaid: 12, transfers: [] },
        laborContracts: [],
        academicCredentials: [],
        studentRecord: null,
        incomeTax: { monthsPaid: 0 },
        violations: [],
        vaccination: null,
        benefits: [],
        socialSecurityCard: null,
        careAssessment: null,
      },
    });
  });
});
