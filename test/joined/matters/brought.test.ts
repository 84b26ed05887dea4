import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';
import type { MatterCase } from '../../support/matters/matter-case.ts';
import { evidenceOf, proveCase } from '../../support/matters/prove-case.ts';
import { recorder } from '../../support/matters/recorder.ts';
import { matterCases } from './cases.ts';

const asked = recorder();
let city: AffairsCity;
let sale: MatterCase | undefined;

beforeAll(async () => {
  city = await openAffairsCity({ between: asked.between });
  sale = (await matterCases(city.city)).find(({ matter }) => matter === 'home-transfer');
});

afterAll(() => city.stop());

test('who brings the contract is not asked for it, and still need not bring the proof of taxes that hangs on it', async () => {
  if (!sale) throw new Error('the home transfer has no case');
  const whole = await proveCase(city.gateway, sale);
  asked.take();
  const proof = await proveCase(city.gateway, { ...sale, bring: ['房屋买卖合同'] });
  const queries = asked.take().map(({ request }) => request.query);
  expect(queries.some((query) => /taxClearances/.test(query))).toBe(true);
  expect(queries.filter((query) => /buyers|sellers/.test(query))).toEqual([]);
  expect(evidenceOf(proof, '房屋买卖合同')).toMatchObject({ __typename: 'MustSubmit', reason: 'APPLICANT_CHOICE' });
  const taxes = '契税、增值税、个人所得税完税凭证';
  expect(evidenceOf(proof, taxes)).toEqual(evidenceOf(whole, taxes));
});
