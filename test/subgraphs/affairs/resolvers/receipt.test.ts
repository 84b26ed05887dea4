import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Source } from '../../../../gateway/source/source.ts';
import { persona } from '../../../../seed/personas/personas.ts';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';

let town: AffairsCity;
let calls = 0;
const between = (source: Source): Source => ({
  ...source,
  send: (...call) => {
    calls += 1;
    return source.send(...call);
  },
});
const { idNumber: deceased, others = {} } = persona('deceased-owner').ids;
const applicant = others.son ?? '';
let id = '';

const fields = `id stillCurrent changes { material
  before { __typename } after { __typename ... on MustSubmit { reason } } }`;
const ask = (text: string, variables: Record<string, unknown> = { id, applicant }) =>
  town.gateway.ask(`query ($id: ID!, $applicant: String!) { ${text} }`, variables);
const receipt = `receipt(id: $id, applicant: $applicant) { ${fields} }`;
const update = (changes: object) =>
  town.affairs.database.orm.em.fork().nativeUpdate('ReceiptRecord' as never, { id } as never, changes as never);

beforeAll(async () => {
  town = await openAffairsCity({ between });
  const inputs = `[{ name: "deceased", value: "${deceased}" }, { name: "name", value: "秦学文" }]`;
  const proof = `{ proof(matter: "after-death", applicant: "${applicant}", inputs: ${inputs}) { receipt { id } } }`;
  const { data } = await town.gateway.ask(proof);
  id = (data as { proof: { receipt: { id: string } } }).proof.receipt.id;
}, 60_000);
afterAll(() => town.stop());

describe('a receipt', () => {
  test('is as it was while nothing changes', async () => {
    const { data, errors } = await ask(receipt);
    expect([data?.receipt, errors]).toEqual([{ id, stillCurrent: true, changes: [] }, undefined]);
  });

  test('asks the registries once for both of its fields, and not for neither', async () => {
    const count = async (text: string) => {
      const before = calls;
      await ask(text);
      return calls - before;
    };
    const one = await count('receipt(id: $id, applicant: $applicant) { stillCurrent }');
    expect(one).toBeGreaterThan(0);
    expect(await count(receipt)).toBe(one);
    expect(await count('receipt(id: $id, applicant: $applicant) { id document matterCode }')).toBe(0);
  });

  test('asked for twice in one request says the same twice', async () => {
    const { data } = await ask(`a: ${receipt} b: ${receipt}`);
    expect(data?.a).toMatchObject({ id, stillCurrent: true });
    expect(data?.b).toEqual(data?.a);
  });

  test('does not exist for who names another applicant, or another number', async () => {
    for (const other of [others.widow, deceased, '', '__proto__']) {
      expect((await ask(receipt, { id, applicant: other })).data).toEqual({ receipt: null });
    }
    expect((await ask(receipt, { id: 'constructor', applicant })).data).toEqual({ receipt: null });
  });

  test('names what changed since, with both versions', async () => {
    const { orm } = town.city.registries.find(({ name }) => name === 'population')?.database ?? {};
    await orm?.em.fork().nativeDelete('DeathCertificate' as never, {} as never);
    const { data, errors } = await ask(receipt);
    expect(errors).toBeUndefined();
    expect(data?.receipt).toMatchObject({
      stillCurrent: false,
      changes: [
        {
          material: '死亡医学证明',
          before: { __typename: 'SharedEvidence' },
          after: { __typename: 'MustSubmit', reason: 'NOT_ON_RECORD' },
        },
      ],
    });
  });

  test('of a list that is gone, or of a day in the middle of another, can say nothing', async () => {
    const { matterCode, matterValidFrom } = { matterCode: 'after-death', matterValidFrom: '2018-11-01' };
    for (const changes of [
      { matterCode: 'gone' },
      { matterValidFrom: '2020-05-05' },
      { matterValidFrom: '1900-01-01' },
    ]) {
      await update(changes);
      const { data, errors } = await ask(receipt);
      expect([data?.receipt, errors]).toEqual([{ id, stillCurrent: null, changes: null }, undefined]);
      await update({ matterCode, matterValidFrom });
    }
  });

  test('on paper that its list does not ask for any more can say nothing', async () => {
    await update({ matterCode: 'talent-settlement' });
    expect((await ask(receipt)).data?.receipt).toMatchObject({ stillCurrent: null, changes: null });
    await update({ matterCode: 'after-death' });
  });
});
