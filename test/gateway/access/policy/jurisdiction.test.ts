import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { askNodes } from '../../../../gateway/access/policy/ask-nodes.ts';
import { compileJurisdiction } from '../../../../gateway/access/policy/jurisdiction.ts';
import { type CityPolicy, openCityPolicy } from '../../../support/policy/open-city-policy.ts';

let city: CityPolicy;
let schema: GraphQLSchema;
beforeAll(async () => {
  city = await openCityPolicy();
  ({ schema } = city.operationOf('{ __typename }'));
}, 60_000);
afterAll(() => city.stop());

const out = (query: string, variables: Record<string, unknown> = {}, jurisdiction = '310115') => {
  const found = compileJurisdiction(askNodes(schema, parse(query)))(jurisdiction, variables);
  return found ? found.node.field : null;
};

describe('a district', () => {
  test.each([
    [
      'realEstateUnit(unitCode: "310115001001GB00001F00010001") { floor }',
      'realEstateUnit(unitCode: "310101001001GB00001F00010001") { floor }',
    ],
    ['parcel(code: "310115001001GB00001") { code }', 'parcel(code: "310101001001GB00001") { code }'],
    ['enterprise(uscc: "91310115MA1H7B8C7D") { name }', 'enterprise(uscc: "91310101MA1H7B8C7D") { name }'],
    ['enterprise(uscc: "91310000MA1H7B8C7D") { name }', 'enterprise(uscc: "91110101MA1H7B8C7D") { name }'],
    ['household(number: "31011500100000001") { kind }', 'household(number: "31010100100000001") { kind }'],
    [
      'leaseFiling(number: "沪租备31011520260000001") { from }',
      'leaseFiling(number: "沪租备31010120260000001") { from }',
    ],
    [
      'constructionProject(code: "2026-310115-47-01-000001") { name }',
      'constructionProject(code: "2026-310101-47-01-000001") { name }',
    ],
    ['address(code: "31011500100100000001") { text }', 'address(code: "31010100100100000001") { text }'],
    ['enterprises(division: "310115") { totalCount }', 'enterprises(name: "上海") { totalCount }'],
    [
      'parcels(within: { division: "310115" }) { nodes { code } }',
      'parcels(within: { circle: { center: { longitude: 121, latitude: 31 }, radiusMetres: 5 } }) { nodes { code } }',
    ],
    [
      'person(idNumber: "310101198001010010") { properties { totalCount } }',
      'person(idNumber: "310115198001010010") { properties(division: "310101") { totalCount } }',
    ],
  ])('reaches %s and not %s', (own, foreign) => {
    expect([out(`{ ${own} }`), out(`{ ${foreign} }`) === null]).toEqual([null, false]);
    expect(out(`{ ${foreign} }`, {}, '310000')).toBeNull();
  });

  test('is looked for in variables and in every item of a list', () => {
    const query = 'query ($codes: [RealEstateUnitCode!]!) { realEstateUnitsByCode(unitCodes: $codes) { floor } }';
    expect(out(query, { codes: ['310115001001GB00001F00010001'] })).toBeNull();
    expect(out(query, { codes: ['310115001001GB00001F00010001', '310101001001GB00001F00010001'] })).toBe(
      'realEstateUnitsByCode',
    );
  });
});
