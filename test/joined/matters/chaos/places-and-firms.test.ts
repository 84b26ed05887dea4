import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../../support/affairs-city.ts';
import { cast } from '../../../support/matters/cast.ts';
import type { MatterCase } from '../../../support/matters/matter-case.ts';
import { personFacts } from '../../../support/matters/person-facts.ts';
import { plantSale } from '../../../support/matters/plant-sale.ts';
import { evidenceOf, proveCase } from '../../../support/matters/prove-case.ts';

let city: AffairsCity;

beforeAll(async () => {
  city = await openAffairsCity();
});

afterAll(() => city.stop());

const prove = (persona: string, matter: string, applicant: string, inputs: MatterCase['inputs']) =>
  proveCase(city.gateway, { matter, persona, applicant, inputs });
const nameOf = async (idNumber: string) => (await personFacts(city.city, idNumber)).name;

/** A sale of a persona's unit to the home buyer, under a contract that is filed. */
async function sale(persona: string) {
  const buyer = cast('home-buyer').idNumber;
  const { idNumber: seller, unitCode: unit } = cast(persona);
  await plantSale(city.city, { unit, seller, buyer });
  const inputs = { buyerName: await nameOf(buyer), seller, sellerName: await nameOf(seller), unit };
  return prove(persona, 'home-transfer', buyer, inputs);
}

test('a unit that is seized is refused, by name; that it is mortgaged as well is shared', async () => {
  const proof = await sale('seized-and-mortgaged');
  expect(evidenceOf(proof, '无查封、无异议证明')).toMatchObject({
    __typename: 'Refused',
    explanation: expect.stringContaining('查封'),
    sources: expect.arrayContaining([expect.objectContaining({ registry: 'SPATIAL' })]),
  });
  expect(evidenceOf(proof, '抵押注销证明')).toMatchObject({ __typename: 'SharedEvidence', records: [{}] });
});

test('a unit whose code was closed when it was split has no right on record that could be transferred', async () => {
  const proof = await sale('split-unit');
  expect(evidenceOf(proof, '不动产权证书').__typename).not.toBe('SharedEvidence');
  expect(evidenceOf(proof, '房屋买卖合同核验')).toMatchObject({ __typename: 'VerifiedEvidence', isMatch: true });
});

test('who represented a company that was revoked is barred from representing another', async () => {
  const { idNumber, uscc, other } = cast('revoked-legal-representative');
  const inputs = { name: await nameOf(idNumber), declaration: other('nameDeclaration'), officers: [idNumber] };
  const proof = await prove('revoked-legal-representative', 'enterprise-start', idNumber, inputs);
  expect(evidenceOf(proof, '任职资格证明')).toMatchObject({
    __typename: 'Refused',
    rule: '市场主体登记管理条例实施细则第二十六条',
    sources: expect.arrayContaining([expect.objectContaining({ registry: 'ENTERPRISE' })]),
  });
  // The revoked company itself still has to be wound up: it may apply.
  const winding = await prove('revoked-legal-representative', 'enterprise-simplified-deregistration', uscc, {});
  expect(evidenceOf(winding, '未被吊销营业执照、责令关闭证明').__typename).toBe('Refused');
});

test('a legal representative whom nobody knows is neither a match nor a mismatch: the card is to be brought', async () => {
  const { uscc, other } = cast('unknown-legal-representative');
  const cook = cast('restaurant-owner').other('cook');
  const people = { legalRepresentative: other('unknown'), legalRepresentativeName: '武无籍', managers: [cook] };
  const inputs = { ...people, premises: cast('restaurant-owner').unitCode };
  const proof = await prove('unknown-legal-representative', 'food-license', uscc, inputs);
  expect(evidenceOf(proof, '法定代表人身份证')).toMatchObject({ __typename: 'MustSubmit', reason: 'NOT_ON_RECORD' });
});

test('a license that was replaced is never shown beside the one that replaced it', async () => {
  const { uscc, idNumber } = cast('superseded-license');
  const premises = cast('restaurant-owner').unitCode;
  const inputs = { legalRepresentative: idNumber, premises, staff: [idNumber] };
  const proof = await prove('superseded-license', 'restaurant-start', uscc, inputs);
  const health = evidenceOf(proof, '从业人员健康证');
  expect(health).toMatchObject({
    __typename: 'SharedEvidence',
    records: [{ rows: expect.arrayContaining([expect.objectContaining({ value: '2027-04-07' })]) }],
  });
  expect(JSON.stringify(health)).not.toContain('2026-04-13');
  const license = evidenceOf(proof, '营业执照');
  expect(JSON.stringify(license)).toContain('上海巧云新味餐饮管理有限公司');
  expect(JSON.stringify(license)).not.toContain('巧云小吃');
});

test('an address that is gone is shown as it was entered, and no other is put in its place', async () => {
  const { uscc } = cast('address-gone');
  const developer = cast('developer');
  const parties = { contractor: developer.other('builder'), supervisor: developer.other('supervisor') };
  const people = { manager: developer.other('manager'), safetyOfficers: [developer.other('safetyOfficer')] };
  const inputs = { project: developer.other('project'), ...parties, ...people };
  const license = evidenceOf(await prove('address-gone', 'construction-permit', uscc, inputs), '建设单位营业执照');
  const { data } = await city.gateway.ask(`{ enterprise(uscc: "${uscc}") { registeredAddress { text } } }`);
  expect(data?.enterprise).toMatchObject({ registeredAddress: null });
  expect(license).toMatchObject({
    __typename: 'SharedEvidence',
    records: [
      {
        rows: expect.arrayContaining([
          expect.objectContaining({ label: '住所原文', value: expect.stringContaining('上海市黄浦区') }),
        ]),
      },
    ],
  });
});

test('a project manager who runs another site is refused', async () => {
  const developer = cast('developer');
  const parties = { contractor: developer.other('builder'), supervisor: developer.other('supervisor') };
  const people = { manager: developer.other('busyManager'), safetyOfficers: [developer.other('safetyOfficer')] };
  const inputs = { project: developer.other('busyProject'), ...parties, ...people };
  const proof = await prove('developer', 'construction-permit', developer.uscc, inputs);
  expect(evidenceOf(proof, '项目经理无在建项目核验').__typename).toBe('Refused');
  expect(evidenceOf(proof, '项目经理注册建造师证书')).toMatchObject({ isMatch: true });
});
