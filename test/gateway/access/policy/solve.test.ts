import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { askNodes } from '../../../../gateway/access/policy/ask-nodes.ts';
import { compileScope } from '../../../../gateway/access/policy/scope.ts';
import { solve } from '../../../../gateway/access/policy/solve.ts';

const schema = buildSchema(`
  type Query { person(id: ID!): Person unit(code: ID!, kind: String = "HOME"): Unit people(ids: [ID!]!): [Person] }
  type Person { name: String born: String holds(input: Input): Boolean knows(id: ID!): Boolean }
  type Unit { owner: Holder floor: Int room: Int }
  type Company { name: String }
  union Holder = Person | Company
  input Input { type: String value: String }
`);

const list = `query ($buyer: ID!, $seller: ID!, $unit: ID!, $all: [ID!]!, $proof: String) {
  buyer: person(id: $buyer) { name knows(id: $seller) }
  seller: person(id: $seller) { name born holds(input: { type: "POWER", value: $proof }) }
  unit(code: $unit) { floor owner { ... on Person { name } } }
  people(ids: $all) { name }
}`;

function unmet(query: string, variables: Record<string, unknown> = {}) {
  const asked = askNodes(schema, parse(query));
  const { requirements, outside } = compileScope({
    asked,
    listed: askNodes(schema, parse(list)),
    applicant: 'buyer',
    isFree: () => false,
  });
  const { unmet: failed } = solve({ requirements, variables, preset: {}, isAllowed: () => true });
  return [...outside, ...failed.flatMap(({ nodes }) => nodes)].map(({ path }) => path.join('.'));
}

describe('one value for each variable of the list', () => {
  test('is found, whichever entry comes first', () => {
    expect(unmet('{ a: person(id: "1") { born } b: person(id: "2") { name } }')).toEqual([]);
    expect(unmet('{ a: person(id: "1") { name } b: person(id: "2") { name } }')).toEqual([]);
    expect(
      unmet('{ a: person(id: "1") { name } b: person(id: "2") { knows(id: "1") } c: person(id: "1") { born } }'),
    ).toEqual([]);
  });

  test('is not found for three people where the list has two, or two sellers', () => {
    expect(unmet('{ a: person(id: "1") { name } b: person(id: "2") { name } c: person(id: "3") { name } }')).toEqual([
      'c.name',
    ]);
    expect(unmet('{ a: person(id: "1") { born } b: person(id: "2") { born } }')).toEqual(['b.born']);
    expect(unmet('{ a: person(id: "1") { knows(id: "2") } b: person(id: "3") { born } }')).toHaveLength(1);
  });

  test('holds within an input too, and what is fixed there is fixed', () => {
    expect(unmet('{ person(id: "1") { holds(input: { type: "POWER", value: "x" }) } }')).toEqual([]);
    expect(
      unmet('query ($i: Input) { person(id: "1") { holds(input: $i) } }', { i: { value: 'x', type: 'POWER' } }),
    ).toEqual([]);
    expect(
      unmet('query ($i: Input) { person(id: "1") { holds(input: $i) } }', { i: { type: 'OTHER', value: 'x' } }),
    ).toEqual(['person.holds']);
    expect(unmet('{ person(id: "1") { holds } }')).toEqual(['person.holds']);
  });

  test('may be a list, the same wherever it stands', () => {
    expect(
      unmet('query ($a: ID!) { people(ids: ["1", $a]) { name } more: people(ids: ["1", "2"]) { name } }', { a: '2' }),
    ).toEqual([]);
    expect(unmet('{ a: people(ids: ["1"]) { name } b: people(ids: ["2"]) { name } }')).toEqual(['b.name']);
  });
});

describe('a path', () => {
  test('goes by the type of the object: a fragment on another type is another entry', () => {
    expect(unmet('{ unit(code: "1") { owner { ... on Person { name } } } }')).toEqual([]);
    expect(
      unmet('{ unit(code: "1") { owner { ... on Company { name } ... on Holder { ... on Person { name } } } } }'),
    ).toEqual(['unit.owner.name']);
  });

  test('counts a default of the schema as given', () => {
    expect(unmet('{ unit(code: "1", kind: "HOME") { floor } }')).toEqual([]);
    expect(unmet('query ($k: String) { unit(code: "1", kind: $k) { floor } }')).toEqual([]);
    expect(unmet('{ unit(code: "1", kind: "SHOP") { floor } }')).toEqual(['unit', 'unit.floor']);
  });
});

test('an operation that is written to have many choices is given up, not followed', () => {
  const many = Array.from({ length: 40 }, (_, index) => `p${index}: person(id: "${index}") { name }`).join(' ');
  expect(unmet(`{ ${many} }`).length).toBeGreaterThan(0);
});
