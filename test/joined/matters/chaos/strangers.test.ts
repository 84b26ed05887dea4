import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';
import { cast } from '../../../support/matters/cast.ts';
import { homeOf } from '../../../support/matters/home-of.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';
import { plantSale } from '../../../support/matters/plant-sale.ts';
import { evidenceOf, proveCase } from '../../../support/matters/prove-case.ts';
import { matterCases } from '../cases.ts';

let city: AffairsCity;

beforeAll(async () => {
  city = await openAffairsCity();
});

afterAll(() => city.stop());

const nameOf = async (idNumber: string) => (await personFacts(city.city, idNumber)).name;
const noMatch = { __typename: 'VerifiedEvidence', isMatch: false };

/** The case of a matter, with something else filled in. */
async function changed(matter: string, inputs: MatterCase['inputs'], applicant?: string) {
  const found = (await matterCases(city.city)).find((one) => one.matter === matter);
  if (!found) throw new RangeError(`there is no case of ${matter}`);
  return proveCase(city.gateway, {
    ...found,
    applicant: applicant ?? found.applicant,
    inputs: { ...found.inputs, ...inputs },
  });
}

/** Nothing of a registry is shown: neither a record nor whether there is one. */
const shown = ({ materials }: Awaited<ReturnType<typeof proveCase>>) =>
  materials.filter(({ evidence }) => ['SharedEvidence', 'NegativeEvidence'].includes(evidence.__typename));

test('who is no party to the contract of sale is shown nothing of the unit', async () => {
  const stranger = cast('founder').idNumber;
  const proof = await changed('home-transfer', { buyerName: await nameOf(stranger) }, stranger);
  expect(evidenceOf(proof, '房屋买卖合同核验')).toMatchObject(noMatch);
  expect(shown(proof)).toEqual([]);
});

test('who has another name than is filled in is shown nothing', async () => {
  const proof = await changed('home-transfer', { buyerName: '贾来娣' });
  expect(evidenceOf(proof, '买卖双方身份证明')).toMatchObject(noMatch);
  expect(shown(proof)).toEqual([]);
});

test('a seller who has died sells nothing, contract or not', async () => {
  const { idNumber: seller, unitCode } = cast('deceased-owner');
  const sale = { unit: unitCode, seller };
  await plantSale(city.city, { ...sale, buyer: cast('home-buyer').idNumber });
  const proof = await changed('home-transfer', { ...sale, sellerName: await nameOf(seller) });
  expect(evidenceOf(proof, '买卖双方身份证明')).toMatchObject(noMatch);
});

test('a child is not registered in the household of a stranger, which nobody is shown', async () => {
  const proof = await changed('newborn', { household: cast('founder').idNumber });
  expect(evidenceOf(proof, '亲子关系核验')).toMatchObject(noMatch);
  expect(shown(proof)).toEqual([]);
});

test('a home that the guardian does not hold is not shown to them', async () => {
  const proof = await changed('school-enrolment', { units: [await homeOf(city.city, cast('home-seller').idNumber)] });
  expect(evidenceOf(proof, '房产权利人核验')).toMatchObject(noMatch);
  expect(shown(proof)).toEqual([]);
});

test('who is no heir is shown nothing of the one who has died, by either matter', async () => {
  const stranger = cast('founder').idNumber;
  const afterDeath = await changed('after-death', { name: await nameOf(stranger) }, stranger);
  expect(evidenceOf(afterDeath, '亲属关系证明')).toMatchObject(noMatch);
  expect(shown(afterDeath)).toEqual([]);
  const deceased = [cast('deceased-owner').idNumber];
  const withdrawal = await changed('housing-fund-withdrawal', { inherits: true, deceased });
  expect(evidenceOf(withdrawal, '亲属关系证明')).toMatchObject(noMatch);
  expect(shown(withdrawal)).toEqual([]);
});

test('a son withdraws what his father left in the housing fund, and is shown no other kin', async () => {
  const { idNumber, other } = cast('deceased-owner');
  const { name, account } = await personFacts(city.city, other('son'));
  const inputs = { name, account, rents: false, units: [], inherits: true, deceased: [idNumber] };
  const proof = await changed('housing-fund-withdrawal', inputs, other('son'));
  expect(evidenceOf(proof, '亲属关系证明')).toMatchObject({ __typename: 'VerifiedEvidence', isMatch: true });
  expect(evidenceOf(proof, '死亡证明').__typename).toBe('SharedEvidence');
});

test.each([
  ['wasDivorced', '离婚证'],
  ['isWidowed', '配偶死亡证明'],
])('%s is not proved by the lack of a record', async (when, paper) => {
  const proof = await changed('marriage-registration', { [when]: true });
  expect(evidenceOf(proof, paper)).toMatchObject({ __typename: 'MustSubmit', reason: 'NOT_ON_RECORD' });
});

test('a divorce on record stands in for the certificate of the one who was divorced', async () => {
  const groom = cast('stale-marriage').idNumber;
  const inputs = { groomName: await nameOf(groom), wasDivorced: true };
  const proof = await changed('marriage-registration', inputs, groom);
  expect(evidenceOf(proof, '离婚证')).toMatchObject({
    __typename: 'SharedEvidence',
    records: [{ rows: expect.arrayContaining([expect.objectContaining({ value: 'DIVORCED' })]) }],
  });
});
