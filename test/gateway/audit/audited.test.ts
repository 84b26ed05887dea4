import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Guard } from '../../../gateway/access/guard.ts';
import { persona } from '../../../seed/personas/personas.ts';
import { type AuditedCity, openAuditedCity } from '../../support/audit/audited-city.ts';
import { requestIds } from '../../support/audit/request-ids.ts';
import { type City, openCity } from '../../support/city.ts';

const { uscc = '', idNumber = '' } = persona('restaurant-owner').ids;
const personal = `{ person(idNumber: "${idNumber}") { name } }`;
const common = `{ enterprise(uscc: "${uscc}") { name } }`;

let city: City;
beforeAll(async () => {
  city = await openCity();
});
afterAll(() => city.stop());

describe('a gateway with an access log', () => {
  let opened: AuditedCity;
  beforeEach(async () => {
    opened = await openAuditedCity({ city });
  });
  afterEach(() => opened.stop());

  const post = (query: string) =>
    fetch(`${opened.gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    });

  test('has a record of each answer that has left', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(personal)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 200));
    expect(requestIds(opened.log.file).length).toBe(40);
    expect(await opened.log.verify()).toMatchObject({ isWhole: true, count: 40 });
  });

  test('serves nobody’s data while the log cannot be written, and what is public all the same', async () => {
    writeFileSync(opened.log.file, 'no database'.repeat(100));
    const refused = await post(personal);
    const { data, errors } = (await refused.json()) as { data?: unknown; errors: { extensions: unknown }[] };
    expect([refused.status, data]).toEqual([503, undefined]);
    expect(errors[0]?.extensions).toMatchObject({ code: 'ACCESS_NOT_RECORDED' });
    expect(JSON.stringify(errors)).not.toContain(opened.log.folder);
    expect((await post(common)).status).toBe(200);

    for (const name of readdirSync(opened.log.folder).filter((one) => one.startsWith('access.sqlite')))
      rmSync(`${opened.log.folder}/${name}`);
    expect((await post(personal)).status).toBe(200);
    expect(requestIds(opened.log.file).length).toBe(1);
  });
});

describe('a guard whose decisions are on record', () => {
  const refusing: Guard = {
    compile: () => () => ({ errors: [{ message: 'No.', extensions: { code: 'OVER_SCOPE' } }] }),
  };

  test('records what it refuses, and whom it was about, though nothing was fetched', async () => {
    const opened = await openAuditedCity({ city, guard: refusing });
    const { errors } = await opened.ask(personal);
    await opened.audit.stop();
    const records = requestIds(opened.log.file);
    expect(errors).toMatchObject([{ extensions: { code: 'OVER_SCOPE' } }]);
    expect(records.length).toBe(1);
    await opened.stop();
  });

  test('hides what the guard hides, and knows whose it was all the same', async () => {
    const hiding: Guard = {
      compile: () => () => ({ settle: () => undefined, show: () => ({ person: { name: '**' } }) }),
    };
    const opened = await openAuditedCity({ city, guard: hiding });
    const { data, records } = await opened.ask(personal);
    expect(data).toEqual({ person: { name: '**' } });
    expect(records[0]?.subjects).toEqual([opened.hashOf(`Person:${idNumber}`)]);
    await opened.stop();
  });

  test.each([
    ['a stranger', 'OVER_SCOPE', { kind: 'STRANGER' }],
    ['somebody who asks too often', 'TOO_MANY_REQUESTS', { kind: 'CITIZEN', subject: 's', idNumber }],
  ] as const)('keeps no record of %s, who could fill the disk', async (_who, code, principal) => {
    const guard: Guard = { compile: () => () => ({ errors: [{ message: 'No.', extensions: { code } }] }) };
    const opened = await openAuditedCity({ city, guard });
    await opened.ask(personal, { principal });
    await opened.audit.stop();
    expect(existsSync(opened.log.file)).toBe(false);
    await opened.stop();
  });

  test('refuses without waiting, and without failing, where the log cannot be written', async () => {
    const opened = await openAuditedCity({ city, guard: refusing });
    writeFileSync(opened.log.file, 'no database'.repeat(100));
    expect(await opened.ask(personal)).toMatchObject({ errors: [{ extensions: { code: 'OVER_SCOPE' } }] });
    await opened.stop();
  });

  test('lets answers leave before their record where the log is lazy, and says so', async () => {
    const opened = await openAuditedCity({ city, mode: 'lazy' });
    writeFileSync(opened.log.file, 'no database'.repeat(100));
    expect(opened.audit.isLazy).toBe(true);
    const { data, errors, extensions } = await opened.gateway.ask(personal);
    expect([errors, extensions, data]).toEqual([
      undefined,
      { accessLog: 'lazy' },
      { person: { name: expect.any(String) } },
    ]);
    await opened.stop();
  });
});
