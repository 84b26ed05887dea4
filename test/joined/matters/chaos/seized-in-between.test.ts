import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';
import { cast } from '../../../support/matters/cast.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';
import { plant } from '../../../support/matters/plant.ts';
import { evidenceFields } from '../../../support/matters/proof-query.ts';
import { proveCase } from '../../../support/matters/prove-case.ts';

let city: AffairsCity;
let sale: MatterCase;
const buyer = cast('home-buyer');

beforeAll(async () => {
  city = await openAffairsCity();
  const nameOf = async (idNumber: string) => (await personFacts(city.city, idNumber)).name;
  const seller = cast('home-seller').idNumber;
  const names = { buyerName: await nameOf(buyer.idNumber), sellerName: await nameOf(seller) };
  sale = {
    matter: 'home-transfer',
    persona: 'home-buyer',
    applicant: buyer.idNumber,
    inputs: { ...names, seller, unit: buyer.unitCode },
  };
});

afterAll(() => city.stop());

const recheck = async (id: string) => {
  const { data, errors } = await city.gateway.ask(
    `query Recheck($id: ID!, $applicant: String!) { receipt(id: $id, applicant: $applicant) {
      stillCurrent changes { material before { ${evidenceFields} } after { ${evidenceFields} } } } }`,
    { id, applicant: buyer.idNumber },
  );
  expect(errors).toBeUndefined();
  return data?.receipt;
};

test('a seizure that is registered between the proof and the decision is named, with both versions', async () => {
  const { receipt } = await proveCase(city.gateway, sale);
  expect(await recheck(receipt.id)).toEqual({ stillCurrent: true, changes: [] });
  await plant(city.city, [
    {
      registry: 'spatial',
      sql: `insert into seizure (id, unit_code, registered_on, "from", "to", kind, court, document_number, ranking, authority, as_of, version)
        values (990001, '${buyer.unitCode}', '2026-11-02', '2026-11-02', '2029-11-01', 'SEIZURE', '上海市合成区人民法院', 'D990003', 1,
          '上海市自然资源确权登记事务中心', '2026-11-02T01:00:00Z', 1)`,
    },
    {
      registry: 'spatial',
      sql: `update real_estate_unit set version = version + 1, as_of = '2026-11-02T01:00:00Z' where unit_code = '${buyer.unitCode}'`,
    },
  ]);
  expect(await recheck(receipt.id)).toMatchObject({
    stillCurrent: false,
    changes: [
      {
        material: '无查封、无异议证明',
        before: {
          __typename: 'NegativeEvidence',
          searched: expect.arrayContaining([
            expect.objectContaining({
              label: '查封',
              source: expect.objectContaining({ registry: 'SPATIAL', version: 1 }),
            }),
          ]),
        },
        after: {
          __typename: 'Refused',
          explanation: expect.stringContaining('查封'),
          sources: [{ registry: 'SPATIAL', asOf: '2026-11-02T01:00:00Z' }],
        },
      },
    ],
  });
});
