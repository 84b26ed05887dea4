import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';
import { cast } from '../../support/matters/cast.ts';
import type { MatterCase } from '../../support/matters/matter-case.ts';
import { evidenceOf, proveCase } from '../../support/matters/prove-case.ts';
import { matterCases } from './cases.ts';

let city: AffairsCity;
let sale: MatterCase | undefined;

beforeAll(async () => {
  city = await openAffairsCity();
  sale = (await matterCases(city.city)).find(({ matter }) => matter === 'home-transfer');
});

afterAll(() => city.stop());

test('a query of one’s own that stays within the list gets the same data as the proof, under the same purpose', async () => {
  if (!sale) throw new Error('the home transfer has no case');
  const { idNumber, unitCode } = cast('home-buyer');
  // Two papers of the list, asked for in other words: other names, another order, nothing that the list does not have.
  const query = `query Mine($unit: RealEstateUnitCode!, $buyer: CitizenId!) {
    home: realEstateUnit(unitCode: $unit) {
      contracts: transactions(status: FILED) {
        buyers { holderName } sellers { holderName } status filedOn filingNumber
        source { registry authority asOf version isSynthetic }
      }
      seizures(status: ACTIVE) { __typename }
    }
    me: person(idNumber: $buyer) {
      householdRegistration { household { number members { relationToHead person { name } } } }
    }
  }`;
  const response = await fetch(`${city.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'mianti-matter': 'home-transfer' },
    body: JSON.stringify({ query, variables: { unit: unitCode, buyer: idNumber } }),
  });
  const { data, errors } = (await response.json()) as { data: FreeForm; errors?: unknown };
  expect(errors).toBeUndefined();
  const proof = await proveCase(city.gateway, sale);

  const [contract, ...others] = data.home.contracts;
  expect(others).toEqual([]);
  expect(valuesOf(evidenceOf(proof, '房屋买卖合同'))).toEqual([
    contract?.filingNumber,
    contract?.filedOn,
    contract?.status,
    contract?.sellers.map(({ holderName }) => holderName).join('、'),
    contract?.buyers.map(({ holderName }) => holderName).join('、'),
  ]);
  expect(evidenceOf(proof, '房屋买卖合同')).toMatchObject({ records: [{ source: contract?.source }] });
  const { number, members } = data.me.householdRegistration.household;
  expect(valuesOf(evidenceOf(proof, '户口簿'))).toEqual([
    number,
    members.map(({ person }) => person.name).join('、'),
    members.map(({ relationToHead }) => relationToHead).join('、'),
  ]);
  expect(data.home.seizures).toEqual([]);
  expect(evidenceOf(proof, '无查封、无异议证明').__typename).toBe('NegativeEvidence');
});

interface Contract {
  readonly filingNumber: string;
  readonly filedOn: string;
  readonly status: string;
  readonly sellers: readonly { readonly holderName: string }[];
  readonly buyers: readonly { readonly holderName: string }[];
  readonly source: unknown;
}

interface FreeForm {
  readonly home: { readonly contracts: readonly Contract[]; readonly seizures: readonly unknown[] };
  readonly me: {
    readonly householdRegistration: {
      readonly household: {
        readonly number: string;
        readonly members: readonly { readonly relationToHead: string; readonly person: { readonly name: string } }[];
      };
    };
  };
}

/** What the rows of evidence say, in their order. */
const valuesOf = (evidence: ReturnType<typeof evidenceOf>) =>
  'records' in evidence ? evidence.records.flatMap(({ rows }) => rows.map(({ value }) => value)) : [];
