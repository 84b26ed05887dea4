import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { askedFields } from '../../../../gateway/audit/record/asked-fields.ts';
import { keyTypes } from '../../../../gateway/audit/record/key-types.ts';

const schema = buildSchema(`
  scalar CitizenId
  type Query { person(idNumber: CitizenId!): Person household(number: String!): Household holders: [Named] count(name: String!): Int
    proof(applicant: String!): Int search(by: Search): [Person] }
  input Search { spouse: CitizenId others: [CitizenId!] text: String }
  interface Named { name: String }
  type Person implements Named { idNumber: CitizenId! name: String isMarriedTo(spouse: CitizenId!): Boolean household: Household }
  type Company implements Named { code: String! name: String }
  type Household { number: String! address: String }`);
const keys = new Map([
  ['Person', ['idNumber']],
  ['Household', ['number']],
  ['Company', ['code']],
]);
const classify = (typename: string, field: string) => ({ level: `${typename}.${field}` === 'Company.name' ? 1 : 3 });

function asked(text: string, variables: Record<string, unknown> = {}) {
  const subjectOfText = (coordinate: string, value: string) =>
    coordinate === 'Query.proof.applicant' ? `Person:${value}` : undefined;
  const context = { schema, classify, keys, keyTypes: keyTypes(schema, keys), subjectOfText };
  const { fields, subjects } = askedFields(parse(text), { ...context, conditions: variables as never });
  const found = new Set<string>();
  for (const add of subjects) add(variables, found);
  return { fields, subjects: [...found].toSorted() };
}

describe('what an operation asks for', () => {
  test('is what is not public, through fragments', () => {
    const text =
      '{ person(idNumber: "1") { ...F ... on Named { name } } } fragment F on Person { household { address } }';
    expect(asked(text).fields).toEqual(['Household.address', 'Person.household', 'Person.name']);
  });

  test('is of each type that an interface may turn out to be', () => {
    expect(asked('{ holders { name __typename } }').fields).toEqual(['Person.name']);
  });

  test('is about whoever an argument names by a scalar that is a person’s, inside of inputs too', () => {
    const text =
      'query ($b: [CitizenId!]) { search(by: { spouse: "a", others: $b, text: "x" }) { isMarriedTo(spouse: "c") } }';
    expect(asked(text, { b: ['d', 'e'] }).subjects).toEqual(['Person:a', 'Person:c', 'Person:d', 'Person:e']);
  });

  test('is about what is looked up by a key that is plain text, and about nobody else whom a text may name', () => {
    expect(asked('{ household(number: "h") { address } count(name: "n") }').subjects).toEqual(['Household:h']);
  });

  test('is about whom a text names that the composition root knows of', () => {
    expect(asked('{ proof(applicant: "a") }').subjects).toEqual(['Person:a']);
  });

  test('is nothing where only the type is asked, or the rest is skipped', () => {
    const text = 'query ($no: Boolean!) { person(idNumber: "1") { __typename name @include(if: $no) } }';
    expect(asked(text, { no: false })).toEqual({ fields: [], subjects: [] });
    expect(asked(text, { no: true })).toEqual({ fields: ['Person.name'], subjects: ['Person:1'] });
  });
});
