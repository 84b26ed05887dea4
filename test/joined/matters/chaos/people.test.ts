import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';
import { cast } from '../../../support/matters/cast.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';
import { plantSale } from '../../../support/matters/plant-sale.ts';
import { askForProof, evidenceOf, proveCase } from '../../../support/matters/prove-case.ts';

let city: AffairsCity;

beforeAll(async () => {
  city = await openAffairsCity();
});

afterAll(() => city.stop());

const prove = (persona: string, matter: string, applicant: string, inputs: MatterCase['inputs']) =>
  proveCase(city.gateway, { matter, persona, applicant, inputs });
const nameOf = async (idNumber: string) => (await personFacts(city.city, idNumber)).name;

/** A withdrawal from the housing fund: its first paper is an identity card, by name. */
const withdrawal = async (persona: string, name: string) =>
  prove(persona, 'housing-fund-withdrawal', cast(persona).idNumber, { name, account: '99003100000000000' });

/** A marriage of a groom with someone who is free to marry. */
async function marriage(persona: string, groom: string) {
  const bride = cast('couple-to-marry').other('bride');
  const names = { groomName: await nameOf(groom), brideName: await nameOf(bride) };
  return prove(persona, 'marriage-registration', groom, { ...names, bride });
}

test('a record in dispute counts for nothing: each paper that rests on it is to be brought, with that as the reason', async () => {
  const { idNumber } = cast('disputed-identity');
  const proof = await withdrawal('disputed-identity', await nameOf(idNumber));
  const rested = ['居民身份证', '单位提取证明', '本人银行账户证明'];
  for (const name of rested)
    expect(evidenceOf(proof, name)).toMatchObject({ __typename: 'MustSubmit', reason: 'RECORD_DISPUTED' });
});

test('someone who is divorced may marry, whatever an old certificate says', async () => {
  const groom = cast('stale-marriage').idNumber;
  const proof = await marriage('stale-marriage', groom);
  expect(evidenceOf(proof, '婚姻登记记录核验').__typename).toBe('NegativeEvidence');
  const { data } = await city.gateway.ask(
    `{ license(identifier: "1.2.156.3005.2.111000000009000336005.11310113000900033P.STALEMARRIAGE.001.Z") { status } }`,
  );
  expect(data).toEqual({ license: { status: 'VALID' } });
});

test('someone who is married may not: the register holds what stands against it', async () => {
  const proof = await marriage('newlyweds', cast('newlyweds').idNumber);
  expect(evidenceOf(proof, '婚姻登记记录核验')).toMatchObject({
    __typename: 'Refused',
    explanation: expect.stringMatching(/marriage.*population/i),
    sources: [{ registry: 'POPULATION' }],
  });
});

test.each(['2025-05-09', '2025-05-10'])(
  'a marriage on %s asks for the household books only under the older rules',
  async (on) => {
    const groom = cast('couple-to-marry').idNumber;
    const bride = cast('couple-to-marry').other('bride');
    const inputs = { groomName: await nameOf(groom), bride, brideName: await nameOf(bride) };
    const proof = await proveCase(city.gateway, {
      matter: 'marriage-registration',
      persona: 'couple-to-marry',
      applicant: groom,
      inputs,
      on,
    });
    const names = proof.materials.map(({ material }) => material.name);
    expect(names.includes('户口簿')).toBe(on === '2025-05-09');
    expect(proof.papersBefore).toBe(on === '2025-05-09' ? 7 : 6);
    expect(proof.papersLeft).toBe(3);
  },
);

test('nobody applies in the name of someone who has died', async () => {
  const { idNumber } = cast('deceased-owner');
  const inputs = { name: await nameOf(idNumber), birthDate: '1951-05-19', account: '99003100000000000' };
  const { data, errors } = await askForProof(city.gateway, {
    matter: 'pension-claim',
    persona: 'deceased-owner',
    applicant: idNumber,
    inputs,
  });
  expect(data?.proof).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'APPLICANT_REFUSED' } }]);
});

test.each([
  ['name-variant', '王YAN'],
  ['name-variant', '王龑'],
  ['former-name', '贾招娣'],
])(
  'the %s is compared exactly: %s stands elsewhere and is no match, the name in force is one',
  async (persona, name) => {
    const { idNumber } = cast(persona);
    expect(evidenceOf(await withdrawal(persona, name), '居民身份证')).toMatchObject({ isMatch: false });
    const inForce = await withdrawal(persona, await nameOf(idNumber));
    expect(evidenceOf(inForce, '居民身份证')).toMatchObject({ __typename: 'VerifiedEvidence', isMatch: true });
  },
);

test('a name that the register does not know is no match, and nothing says what the right one is', async () => {
  const proof = await withdrawal('former-name', '贾来娣');
  expect(evidenceOf(proof, '居民身份证')).toMatchObject({ __typename: 'VerifiedEvidence', isMatch: false });
  expect(JSON.stringify(proof)).not.toContain(await nameOf(cast('former-name').idNumber));
});

test('numbers of a district that is no more are as good as any', async () => {
  const { idNumber } = cast('abolished-district');
  const proof = await withdrawal('abolished-district', await nameOf(idNumber));
  expect(evidenceOf(proof, '居民身份证')).toMatchObject({ isMatch: true });
});

test('a residence permit that rests is refused for points, by the rule', async () => {
  const { idNumber } = cast('suspended-permit');
  const proof = await prove('suspended-permit', 'residence-permit-points', idNumber, { name: await nameOf(idNumber) });
  expect(evidenceOf(proof, '居住证').__typename).toBe('SharedEvidence');
  expect(evidenceOf(proof, '居住证未中止核验')).toMatchObject({
    __typename: 'Refused',
    rule: expect.stringContaining('居住证暂行条例'),
    explanation: expect.stringContaining('功能中止'),
  });
});

test('who has split off is shown in the new household alone', async () => {
  const split = cast('household-split');
  const seller = cast('home-seller');
  const names = { buyerName: await nameOf(split.idNumber), sellerName: await nameOf(seller.idNumber) };
  const sale = { seller: seller.idNumber, unit: seller.unitCode };
  await plantSale(city.city, { ...sale, buyer: split.idNumber });
  const inputs = { ...names, ...sale };
  const book = evidenceOf(await prove('household-split', 'home-transfer', split.idNumber, inputs), '户口簿');
  expect(JSON.stringify(book)).toContain('31010410390000011');
  expect(JSON.stringify(book)).not.toContain(split.other('formerHousehold'));
});
