import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readMatters } from '../../../../command/open-affairs.ts';
import { paths } from '../../../../command/paths.ts';
import type { Principal } from '../../../../gateway/access/principal.ts';
import { random as randomOf } from '../../../../seed/random/random.ts';
import { shanghaiToday } from '../../../../subgraphs/kit/identifiers/shanghai-today.ts';
import { withAnyField, withoutSome } from '../../../support/policy/drawn-operation.ts';
import { type CityPolicy, openCityPolicy } from '../../../support/policy/open-city-policy.ts';

let city: CityPolicy;
beforeAll(async () => {
  city = await openCityPolicy();
}, 60_000);
afterAll(() => city.stop());

const officer: Principal = {
  kind: 'OFFICER',
  subject: 'officer-1',
  agency: '市大数据中心',
  jurisdiction: '310000',
  matters: 'ALL',
};
const citizen: Principal = { kind: 'CITIZEN', subject: 'citizen-1', idNumber: '310101198001010010' };
const inForce = readMatters(paths).all(shanghaiToday());

const explain = (query: string, purpose?: string, principal: Principal = officer) =>
  city.policy.explain(city.operationOf(query))({
    variables: {},
    context: { requestId: 'a-request', principal, purpose },
  });

describe('an explanation', () => {
  test('says of every field which papers it serves and by which law, and where it will be asked', () => {
    const { isAllowed, fields, registries, carried } = explain(
      'query ($buyer: CitizenId!, $unit: RealEstateUnitCode!) { person(idNumber: $buyer) { properties { totalCount } marriage { parties { properties { totalCount } } } } realEstateUnit(unitCode: $unit) { floor seizures { __typename } } }',
      'home-transfer',
    );
    expect([isAllowed, registries.toSorted(), carried]).toEqual([true, ['population', 'spatial'], ['Person.idNumber']]);
    expect(fields.find(({ field }) => field === 'Person.properties')).toMatchObject({
      path: 'person.properties',
      ground: 'LISTED',
      materials: expect.arrayContaining(['买方无房证明']),
      law: expect.stringMatching(/第.+条/),
      reason: null,
    });
    expect(fields.find(({ field }) => field === 'RealEstateUnit.floor')?.ground).toBe('PUBLIC');
  });

  test('says why not: not on the list, or on it for another value', () => {
    const { isAllowed, fields, errors } = explain(
      'query ($one: CitizenId!, $a: RealEstateUnitCode!, $b: RealEstateUnitCode!) { person(idNumber: $one) { maskedPhone } a: realEstateUnit(unitCode: $a) { mortgages { status } } b: realEstateUnit(unitCode: $b) { mortgages { status } } }',
      'home-transfer',
    );
    expect([isAllowed, errors[0]?.extensions?.code]).toEqual([false, 'OVER_SCOPE']);
    expect(fields.find(({ field }) => field === 'Person.maskedPhone')).toMatchObject({
      ground: null,
      reason: 'not on the list',
    });
  });

  test('of one’s own record needs no list', () => {
    const { isAllowed, fields } = explain('{ person(idNumber: "310101198001010010") { name } }', undefined, citizen);
    expect([isAllowed, fields.map(({ ground }) => ground)]).toEqual([true, ['OWN_RECORD', 'OWN_RECORD']]);
  });
});

test.each(inForce.map((matter) => [matter.code, matter] as const))(
  '%s: an explanation allows exactly what is admitted, over parts of its operation and more',
  (code, { operation: { text } }) => {
    const { schema } = city.operationOf(text);
    for (let seed = 0; seed < 8; seed += 1) {
      const random = randomOf(seed, code);
      const part = withoutSome(text, random);
      const query = random.chance(0.5) ? (withAnyField(schema, part, random)?.query ?? part) : part;
      const decision = city.decide({ query, matter: code, principal: officer });
      const { isAllowed, fields, errors } = explain(query, code);
      expect([query, isAllowed]).toEqual([query, 'grant' in decision]);
      expect(errors).toEqual('errors' in decision ? decision.errors : []);
      expect([query, fields.every(({ ground }) => ground !== null)]).toEqual([query, isAllowed]);
    }
  },
);
