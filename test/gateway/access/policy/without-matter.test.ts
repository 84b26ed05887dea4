import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import type { Principal } from '../../../../gateway/access/principal.ts';
import { type CityPolicy, openCityPolicy } from '../../../support/policy/open-city-policy.ts';
import { requiredArguments } from '../../../support/required-arguments.ts';

let city: CityPolicy;
let schema: GraphQLSchema;
beforeAll(async () => {
  city = await openCityPolicy();
  ({ schema } = city.operationOf('{ __typename }'));
}, 60_000);
afterAll(() => city.stop());

/** The number that `requiredArguments` gives, and two who are somebody else. */
const own = '31010719991001000X';
const code = '91310000MA1AAAA11H';
const anyone: readonly Principal[] = [
  { kind: 'STRANGER' },
  { kind: 'CITIZEN', subject: 'b', idNumber: '310101198001010010' },
  { kind: 'REPRESENTATIVE', subject: 'c', idNumber: '310101198001010010', uscc: '91310115MA1H7B8C7D' },
  { kind: 'OFFICER', subject: 'd', agency: '市民政局', jurisdiction: '310000', matters: 'ALL' },
];
const refusedTo = (query: string) =>
  anyone.filter((principal) => 'errors' in city.decide({ query, principal })).map(({ kind }) => kind);

const everybody = anyone.map(({ kind }) => kind);

function fieldsOf(type: string): readonly GraphQLField<unknown, unknown>[] {
  const found = schema.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
}

/** Asks for a field of a type with no more than it insists on; null where that takes a list or an input. */
function asking(field: GraphQLField<unknown, unknown>): string | null {
  const given = requiredArguments(field);
  const named = getNamedType(field.type);
  if (given === null) return null;
  if (!isCompositeType(named)) return `${field.name}${given}`;
  return `${field.name}${given} { __typename }`;
}

describe('without a matter', () => {
  test('every root that is not public is closed to everybody but for their own record', () => {
    const served = ['proof', 'receipt'];
    for (const field of fieldsOf('Query')) {
      const asked = asking(field);
      if (asked === null) continue;
      const isPublic = city.isFree(`Query.${field.name}`) && !served.includes(field.name);
      const expected = isPublic ? [] : served.includes(field.name) ? ['STRANGER'] : everybody;
      expect([field.name, refusedTo(`{ ${asked} }`)]).toEqual([field.name, expected]);
    }
  });

  test('every field of a person and of a unit that is not public is refused to everybody else', () => {
    const roots = {
      Person: `person(idNumber: "${own}")`,
      RealEstateUnit: 'realEstateUnit(unitCode: "310115001002GB00123F00010023")',
    };
    for (const [type, root] of Object.entries(roots)) {
      for (const field of fieldsOf(type)) {
        const asked = asking(field);
        if (asked === null) continue;
        const isOpen = type !== 'Person' && (field.name === 'source' || city.isPublic(`${type}.${field.name}`));
        expect([field.name, refusedTo(`{ ${root} { ${asked} } }`)]).toEqual([field.name, isOpen ? [] : everybody]);
      }
    }
  });

  test('a person and who represents an enterprise reach every field of their own record but an investigation', () => {
    const self: Principal = { kind: 'CITIZEN', subject: 'a', idNumber: own };
    const head: Principal = { kind: 'REPRESENTATIVE', subject: 'a', idNumber: own, uscc: code };
    const records = [
      ['Person', `person(idNumber: "${own}")`, self],
      ['Enterprise', `enterprise(uscc: "${code}")`, head],
    ] as const;
    for (const [type, root, principal] of records) {
      for (const field of fieldsOf(type)) {
        const asked = asking(field);
        if (asked === null) continue;
        // Whoever is investigated must not learn it from their own record.
        const isKept = type === 'Person' && field.name === 'isUnderInvestigation';
        expect([field.name, city.decide({ query: `{ ${root} { ${asked} } }`, principal })]).toEqual([
          field.name,
          isKept ? { errors: expect.anything() } : { grant: expect.anything() },
        ]);
      }
    }
  });
});
