import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { askNodes } from '../../../../gateway/access/policy/ask-nodes.ts';
import { certainOf } from '../../../../gateway/access/policy/certain.ts';
import { compileScope } from '../../../../gateway/access/policy/scope.ts';

const schema = buildSchema(
  'type Query { person(id: ID!): Person } type Person { name: String born(kind: String): String }',
);
const list =
  'query ($me: ID!, $other: ID!) { me: person(id: $me) { name } other: person(id: $other) { name born(kind: "DAY") } }';
const certain = (query: string) =>
  certainOf(
    compileScope({
      asked: askNodes(schema, parse(query)),
      listed: askNodes(schema, parse(list)),
      applicant: 'me',
      isFree: () => false,
    }),
    'me',
  );

test('an operation that fits by its variables fits for all their values', () => {
  expect(
    certain('query ($a: ID!, $b: ID!) { a: person(id: $a) { name } b: person(id: $b) { born(kind: "DAY") } }')
      .forAnyone,
  ).toBe(true);
});

test('one that fits for some values only is left to be solved with them', () => {
  expect(certain('query ($a: ID!, $k: String) { person(id: $a) { born(kind: $k) } }').forAnyone).toBe(false);
  expect(
    certain(
      'query ($a: ID!, $b: ID!) { a: person(id: $a) { born(kind: "DAY") } b: person(id: $b) { born(kind: "DAY") } }',
    ).forAnyone,
  ).toBe(false);
});

test('an applicant is held against their own number, in a variable or written out', () => {
  const sent = certain('query ($a: ID!) { person(id: $a) { name } }');
  expect([sent.forApplicant('1', { a: '1' }), sent.forApplicant('1', { a: '2' }), sent.forApplicant('1', {})]).toEqual([
    true,
    false,
    false,
  ]);
  const written = certain('{ person(id: "1") { name } }');
  expect([written.forApplicant('1', {}), written.forApplicant('2', {})]).toEqual([true, false]);
  expect(certain('query ($a: ID!) { person(id: $a) { born(kind: "DAY") } }').forApplicant('1', { a: '1' })).toBe(false);
});
