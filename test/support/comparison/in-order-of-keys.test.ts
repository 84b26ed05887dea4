import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { inOrderOfKeys } from './in-order-of-keys.ts';

const schema = buildSchema(`
  type Query { holders: [Holder] person: Person }
  union Holder = Person | Office
  type Person { name: String home: Home shape: Shape }
  type Office { name: String code: ID }
  type Home { code: ID! text: String }
  scalar Shape
`);
const ordered = (query: string, values: unknown, typed: unknown = values) =>
  JSON.stringify(inOrderOfKeys(schema, { query, variables: {} }, values, typed));

test('what merges stands where the operation first has it', () => {
  const query = '{ person { home { text } name ... { home { code text } } } }';
  const values = { person: { name: 'A', home: { code: '1', text: 'x' } } };
  expect(ordered(query, values)).toBe('{"person":{"home":{"text":"x","code":"1"},"name":"A"}}');
});

test('the types of objects are read from the answer beside, place by place', () => {
  const query = '{ holders { ... on Office { code } ... on Person { x: name } ... on Office { x: name } } }';
  const typed = { holders: [{ __typename: 'Person' }, null, { __typename: 'Office' }] };
  const values = { holders: [{ x: 'A' }, null, { x: 'B', code: '2' }] };
  expect(ordered(query, values, typed)).toBe('{"holders":[{"x":"A"},null,{"code":"2","x":"B"}]}');
  expect(() => ordered(query, values, null)).toThrow('answer no such operation');
});

test('a leaf that is an object, a null and no answer at all stay as they are', () => {
  expect(ordered('{ person { shape home { code } } }', { person: { home: null, shape: { b: 1, a: [2] } } })).toBe(
    '{"person":{"shape":{"b":1,"a":[2]},"home":null}}',
  );
  expect(ordered('{ person { name } }', undefined)).toBe('null');
});

test('a null that the schema does not allow is no answer', () => {
  expect(() => ordered('{ person { home { code } } }', { person: { home: { code: null } } })).toThrow('Home.code');
});
