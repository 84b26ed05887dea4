import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, executeSync, parse, validate } from 'graphql';
import type { Fault } from '../../../../gateway/plan/shape/shape-state.ts';
import type { Tree } from '../../../../gateway/plan/tree.ts';
import { shaping } from '../../../support/shaped.ts';

const schema = buildSchema(`
  type Query {
    person: Person holder: Holder holders: [Holder!] named: Named sure: Person! people: [Person!]! grid: [[Int!]]
    constructor: String toString: String hasOwnProperty: Query self: Query mustSelf: Query!
  }
  interface Named { name: String! }
  type Person implements Named { name: String! age: Int spouse: Person friends: [Person] must: Person! homes: [Home!]! }
  type Enterprise implements Named { name: String! uscc: ID }
  type Home { code: ID! area: Float }
  union Holder = Person | Enterprise
  type Mutation { add(by: Int): Int }
`);

function shape(query: string, tree: Tree, conditions?: Record<string, boolean>) {
  expect(validate(schema, parse(query))).toEqual([]);
  return shaping(schema, query, conditions)(tree);
}
const execute = (query: string, tree: Tree, variableValues: Record<string, unknown> = {}) =>
  executeSync({
    schema,
    document: parse(query),
    rootValue: tree,
    variableValues,
    typeResolver: (value) => value.__typename,
  });

/** What graphql-js makes of the same objects under the same keys. */
const byGraphqlJs = (query: string, tree: Tree, variables?: Record<string, unknown>) =>
  JSON.stringify(execute(query, tree, variables).data);

/** Each fault tells where the null that it became stands. */
function expectLanded(text = 'null', faults: readonly Fault[]): void {
  for (const { path, landed } of faults) {
    let value: unknown = JSON.parse(text);
    for (const step of path.slice(0, landed)) {
      expect(value).not.toBeNull();
      value = (value as Record<string, unknown>)[step];
    }
    expect(value).toBeNull();
  }
}

describe('the shape of an answer', () => {
  test.each([
    ['fields in the order of the query', '{ person { age name } }', { person: { name: 'x', age: 1 } }],
    ['no more than was asked', '{ person { name } }', { person: { name: 'x', age: 1, secret: 2 }, other: 1 }],
    ['a field twice, at its first place', '{ person { name } person { age name } }', { person: { name: 'x', age: 1 } }],
    [
      'fields merged through fragments',
      '{ person { ...F spouse { age } } } fragment F on Person { age spouse { name } }',
      { person: { age: 1, spouse: { name: 'y', age: 2 } } },
    ],
    [
      'a member of a union',
      '{ holder { ... on Enterprise { uscc } ... on Person { age } } }',
      { holder: { __typename: 'Person', age: 3, uscc: 'no' } },
    ],
    [
      'a list of several types',
      '{ holders { __typename ... on Named { name } ... on Enterprise { uscc } } }',
      {
        holders: [
          { __typename: 'Person', name: 'p' },
          { __typename: 'Enterprise', name: 'e', uscc: '9' },
        ],
      },
    ],
    [
      'an object of which nothing applies',
      '{ holder { ... on Enterprise { uscc } } }',
      { holder: { __typename: 'Person' } },
    ],
    [
      'null, and an empty list',
      '{ person { friends { name } } holder { __typename } }',
      { person: { friends: [] }, holder: null },
    ],
    ['nulls in a list', '{ person { friends { name } } }', { person: { friends: [null, { name: 'x' }, null] } }],
    ['lists in lists', '{ grid }', { grid: [[1, 2], null, []] }],
    [
      'names that every object inherits',
      '{ constructor toString hasOwnProperty { constructor } }',
      { constructor: 'c', toString: 't', hasOwnProperty: { constructor: null } },
    ],
    ['__typename at the root', '{ __typename kind: __typename }', {}],
    ['an inline fragment without a type', '{ ... { person { ... { name } } } }', { person: { name: 'x' } }],
  ])('has %s, as graphql-js writes it', (_title, query, tree) => {
    expect(shape(query, tree as Tree)).toEqual({ text: byGraphqlJs(query, tree as Tree), faults: [] });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__typename', 'valueOf'])(
    'keeps an alias %s as the client wrote it',
    (alias) => {
      const tree = JSON.parse(`{"${alias}":{"${alias}":7}}`) as Tree;
      const { text, faults } = shape(`{ ${alias}: person { ${alias}: age } }`, tree);
      expect([text, faults]).toEqual([`{"${alias}":{"${alias}":7}}`, []]);
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'takes nothing that every object inherits for an answer to an alias %s',
    (alias) => {
      const { text, faults } = shape(`{ person { ${alias}: age } }`, { person: {} });
      expect([text, faults]).toEqual([
        `{"person":{"${alias}":null}}`,
        [{ kind: 'missing', path: ['person', alias], landed: 2 }],
      ]);
    },
  );

  test.each([
    ['@skip by a constant', '{ person { name @skip(if: true) age @skip(if: false) } }', {}],
    ['@include by a constant', '{ person { name @include(if: false) age @include(if: true) } }', {}],
    ['@skip by a variable', 'query ($v: Boolean!) { person { name @skip(if: $v) age } }', { v: true }],
    ['@include by a variable', 'query ($v: Boolean!) { person { name @include(if: $v) age } }', { v: false }],
    [
      'both, where both must hold',
      'query ($v: Boolean!, $w: Boolean!) { person { name @include(if: $v) @skip(if: $w) age } }',
      { v: true, w: true },
    ],
    [
      'fragments left out',
      'query ($v: Boolean!) { person { age ...F @include(if: $v) ... @skip(if: true) { name } } } fragment F on Person { name }',
      { v: false },
    ],
    [
      'a field left out here and asked for there',
      'query ($v: Boolean!) { person { name @skip(if: $v) } person { name } }',
      { v: true },
    ],
    ['everything left out', 'query ($v: Boolean!) { person { name @skip(if: $v) } }', { v: true }],
    ['everything left out at the root', 'query ($v: Boolean!) { person @skip(if: $v) { name } }', { v: true }],
  ])('follows %s', (_title, query, conditions) => {
    const tree = { person: { name: 'x', age: 1 } };
    expect(shape(query, tree, conditions)).toEqual({ text: byGraphqlJs(query, tree, conditions), faults: [] });
  });

  test.each<[string, string, Tree, string | undefined, [string, ...(string | number)[]]]>([
    [
      'null for a promised value',
      '{ person { name } }',
      { person: { name: null } },
      '{"person":null}',
      ['null', 'person', 'name'],
    ],
    [
      'nothing for a promised value',
      '{ person { name } }',
      { person: {} },
      '{"person":null}',
      ['missing', 'person', 'name'],
    ],
    [
      'nothing for a field that may be null',
      '{ person { age } }',
      { person: {} },
      '{"person":{"age":null}}',
      ['missing', 'person', 'age'],
    ],
    [
      'a wrong type',
      '{ person { age } }',
      { person: { age: 'x' } },
      '{"person":{"age":null}}',
      ['invalid', 'person', 'age'],
    ],
    [
      'a wrong type for a promised value',
      '{ person { name } }',
      { person: { name: {} } },
      '{"person":null}',
      ['invalid', 'person', 'name'],
    ],
    [
      'null in a list of promised values',
      '{ person { homes { code } } }',
      { person: { homes: [{ code: 1 }, null] } },
      '{"person":null}',
      ['null', 'person', 'homes', 1],
    ],
    [
      'an item that cannot be written',
      '{ person { friends { name } } }',
      { person: { friends: [{ name: 'x' }, { name: null }] } },
      '{"person":{"friends":[{"name":"x"},null]}}',
      ['null', 'person', 'friends', 1, 'name'],
    ],
    ['a list in a list', '{ grid }', { grid: [[1], [2, null]] }, '{"grid":[[1],null]}', ['null', 'grid', 1, 1]],
    [
      'a promise above a promise above a promise',
      '{ sure { must { must { name } } } }',
      { sure: { must: { must: { name: null } } } },
      undefined,
      ['null', 'sure', 'must', 'must', 'name'],
    ],
    ['a list promised at the root', '{ people { name } }', { people: null }, undefined, ['null', 'people']],
    [
      'an item of a list promised at the root',
      '{ people { name } }',
      { people: [{ name: 'x' }, {}] },
      undefined,
      ['missing', 'people', 1, 'name'],
    ],
    [
      'a text where a list is',
      '{ person { friends { name } } }',
      { person: { friends: 'all' } },
      '{"person":{"friends":null}}',
      ['invalid', 'person', 'friends'],
    ],
    [
      'an object where a list is',
      '{ person { friends { name } } }',
      { person: { friends: { length: 1 } } },
      '{"person":{"friends":null}}',
      ['invalid', 'person', 'friends'],
    ],
    [
      'a list where an object is',
      '{ person { name } }',
      { person: [{ name: 'x' }] },
      '{"person":null}',
      ['invalid', 'person'],
    ],
    [
      'a member without its type',
      '{ holder { ... on Person { age } } }',
      { holder: { age: 1 } },
      '{"holder":null}',
      ['invalid', 'holder'],
    ],
    [
      'a member of no such type',
      '{ holder { ... on Person { age } } }',
      { holder: { __typename: 'Nobody' } },
      '{"holder":null}',
      ['invalid', 'holder'],
    ],
    [
      'a type that is no member',
      '{ holder { __typename } }',
      { holder: { __typename: 'Home' } },
      '{"holder":null}',
      ['invalid', 'holder'],
    ],
    [
      'an interface for a type',
      '{ named { name __typename } }',
      { named: { __typename: 'Named', name: 'x' } },
      '{"named":null}',
      ['invalid', 'named', '__typename'],
    ],
    [
      'an inherited name for a type',
      '{ holder { __typename } }',
      { holder: { __typename: 'constructor' } },
      '{"holder":null}',
      ['invalid', 'holder'],
    ],
    [
      'a type that is no text',
      '{ holder { __typename } }',
      { holder: { __typename: { toString: 1 } } },
      '{"holder":null}',
      ['invalid', 'holder'],
    ],
  ])(
    'goes up from %s to the next place that may be null, and says where',
    (_title, query, tree, text, [kind, ...path]) => {
      const { text: written, faults } = shape(query, tree);
      expect([written, faults.map((one) => [one.kind, one.path])]).toEqual([text, [[kind, path]]]);
      expectLanded(written, faults);
    },
  );

  test('reads the type of a member under the name that the client gave it', () => {
    const query = '{ holder { kind: __typename ... on Person { age } } }';
    expect(shape(query, { holder: { kind: 'Person', age: 1 } }).text).toBe('{"holder":{"kind":"Person","age":1}}');
  });

  test('goes on behind a fault, and tells all of them', () => {
    const friends = [{ age: 'x' }, { age: 2 }, { age: [] }];
    const { text, faults } = shape('{ person { friends { age } } holder { __typename } }', {
      person: { friends },
      holder: 1,
    });
    expect(text).toBe('{"person":{"friends":[{"age":null},{"age":2},{"age":null}]},"holder":null}');
    expect(faults.map(({ path }) => path.join('.'))).toEqual([
      'person.friends.0.age',
      'person.friends.2.age',
      'holder',
    ]);
  });

  test('reaches 200 levels down, and comes up again from a fault there', () => {
    const nested = (inner: string) => `${'self{'.repeat(200)}${inner}${'}'.repeat(200)}`;
    const tree = JSON.parse(`${'{"self":'.repeat(200)}{"constructor":"end"}${'}'.repeat(200)}`) as Tree;
    const { text } = shape(`{${nested('constructor')}}`, tree);
    expect(text).toBe(JSON.stringify(tree));
    const must = `{mustSelf{${'mustSelf{'.repeat(198)}sure{name}${'}'.repeat(198)}}}`;
    const wrong = JSON.parse(`${'{"mustSelf":'.repeat(199)}{"sure":{"name":null}}${'}'.repeat(199)}`) as Tree;
    const { text: none, faults } = shape(must, wrong);
    expect([none, faults.map(({ path }) => path.length)]).toEqual([undefined, [201]]);
  });

  test('holds lists of 10,000 rows, each fault at its row', () => {
    const friends = Array.from({ length: 10_000 }, (_, index) =>
      index % 2_500 === 7 ? { name: null } : { name: `${index}` },
    );
    const { text, faults } = shape('{ person { friends { name } } }', { person: { friends } });
    expect(text).toBe(byGraphqlJs('{ person { friends { name } } }', { person: { friends } }));
    expect(faults.map(({ path }) => path)).toEqual(
      [7, 2_507, 5_007, 7_507].map((row) => ['person', 'friends', row, 'name']),
    );
  });

  test('of a mutation is that of its type', () => {
    expect(shape('mutation { one: add(by: 1) two: add(by: 2) }', { two: 2, one: 1 }).text).toBe('{"one":1,"two":2}');
  });

  test('is what graphql-js writes for any answer, right or spoilt', () => {
    const query = `{ person { ...P friends { ...P must { name } } homes { area code } } holders { __typename ... on Named { name } ... on Enterprise { uscc } } people { age } }
      fragment P on Person { name age spouse { age name homes { code } } }`;
    const home = fc.record({
      __typename: fc.constant('Home'),
      code: fc.constantFrom<unknown>('c', 1, null, 'd', {}),
      area: fc.constantFrom<unknown>(1.5, null, 'x'),
    });
    const enterprise = fc.record({
      __typename: fc.constantFrom('Enterprise', 'Home', 'Nobody'),
      name: fc.constantFrom<unknown>('e', 'f', null),
      uscc: fc.constantFrom<unknown>('9', null, []),
    });
    const { person } = fc.letrec<{ person: unknown }>((tie) => ({
      person: fc.record({
        __typename: fc.constant('Person'),
        name: fc.constantFrom<unknown>('x', 'y', 'z', '\ud800', null, {}),
        age: fc.constantFrom<unknown>(1, 2, null, 'x', 2 ** 31),
        spouse: fc.option(tie('person'), { maxDepth: 3 }),
        must: fc.option(tie('person'), { maxDepth: 3, freq: 6 }),
        friends: fc.option(fc.array(fc.option(tie('person'), { maxDepth: 3 }), { maxLength: 3 })),
        homes: fc.option(fc.array(fc.option(home, { freq: 9 }), { maxLength: 2 }), { freq: 9 }),
      }),
    }));
    const list = (item: fc.Arbitrary<unknown>) =>
      fc.option(fc.array(fc.option(item, { freq: 9 }), { maxLength: 3 }), { freq: 9 });
    const trees = fc.record({ person, holders: list(fc.oneof(person, enterprise)), people: list(person) });
    const write = shaping(schema, query);
    fc.assert(
      fc.property(trees, (tree) => {
        const { text = 'null', faults } = write(tree);
        const { data, errors = [] } = execute(query, tree);
        expect(text).toBe(JSON.stringify(data));
        expectLanded(text, faults);
        const places = faults.map(({ path }) => path.join('.'));
        for (const { path = [] } of errors) expect(places).toContain(path.join('.'));
        expect(places.length === 0).toBe(errors.length === 0);
      }),
      { numRuns: 300 },
    );
  });
});
