import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answers } from '../../../bench/by-hand/answers.ts';
import { joins } from '../../../bench/by-hand/joins.ts';
import { sqlAnswers } from '../../../bench/by-hand/sql.ts';
import { openSqlite, type Sqlite } from '../../../bench/data/open-sqlite.ts';
import { readKeys } from '../../../bench/data/read-keys.ts';
import { draw } from '../../../bench/questions/questions.ts';
import { localSource } from '../../../gateway/source/local-source.ts';
import { type City, openCity } from '../../support/city.ts';
import { openGateway, type TestGateway } from '../../support/gateway.ts';

describe('answers written by hand', () => {
  let city: City;
  let gateway: TestGateway;
  let sqlite: Sqlite;

  beforeAll(async () => {
    city = await openCity();
    gateway = await openGateway(city.registries.map(localSource));
    sqlite = openSqlite(city.folder);
  });

  afterAll(async () => {
    sqlite.close();
    await gateway.stop();
    await city.stop();
  });

  test.each(['joined', 'wide', 'point', 'batch'] as const)('%s is what the gateway answers', async (name) => {
    const databaseOf = (registry: string) => {
      const found = city.registries.find((one) => one.name === registry);
      if (!found) throw new TypeError(`no registry ${registry}`);
      return found.database;
    };
    const byHand: readonly Answers[] = [joins(databaseOf), sqlAnswers(sqlite)];
    const [question] = draw([name], readKeys(city.folder, 1));
    for (const variables of question?.variables.slice(0, 10) ?? []) {
      const { data, errors } = await gateway.ask(question?.query ?? '', variables);
      expect(errors).toBeUndefined();
      for (const answers of byHand) {
        const answer = await answers[question?.operationName ?? '']?.(variables);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(data);
      }
    }
  });
});
