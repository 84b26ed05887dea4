import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Answers,
  compiled,
  composed,
  openSupergraph,
  type SmallSupergraph,
} from '../../support/small-supergraph.ts';

const schemas = {
  people: `type Query { person(id: ID!): Person people: [Person!]! }
    type Mutation { rename(id: ID!, name: String!): Person }
    type Person @key(fields: "id") { id: ID! name: String! age: Int }`,
  homes:
    'type Mutation { move(id: ID!): Person } type Person @key(fields: "id") { id: ID! home: Home } type Home @key(fields: "code") { code: ID! }',
  papers: 'type Home @key(fields: "code") { code: ID! paper: String }',
};
const person = { __typename: 'Person', id: '1', name: 'x', age: 3 };
const home = { __typename: 'Home', code: 'h' };
const all: Answers = {
  people: () => ({ data: { person } }),
  homes: () => ({ data: { _entities: [{ home }] } }),
  papers: () => ({ data: { _entities: [{ paper: 'p' }] } }),
};
const query = 'query ($id: ID!) { person(id: $id) { name home { paper } } }';

describe('a compiled operation', () => {
  let opened: SmallSupergraph;
  beforeAll(async () => {
    opened = await openSupergraph(composed(schemas));
  });
  afterAll(() => opened.stop());
  const compile = (text: string, answers: Answers = all, name?: string) =>
    compiled(opened.supergraph, text, answers, name);

  test('asks each registry for what it holds, and answers what was asked and no key more', async () => {
    const { run, asked } = compile(query);
    expect(await run({ id: '1' })).toEqual({ data: { person: { name: 'x', home: { paper: 'p' } } } });
    expect(asked.map(([registry, { variables }]) => [registry, variables])).toEqual([
      ['people', { id: '1' }],
      ['homes', { representations: [{ __typename: 'Person', id: '1' }] }],
      ['papers', { representations: [{ __typename: 'Home', code: 'h' }] }],
    ]);
  });

  test('keeps requests apart that run at once', async () => {
    const { run } = compile(query, {
      ...all,
      people: ({ variables }) => ({ data: { person: { ...person, name: String(variables?.id) } } }),
    });
    const answers = await Promise.all(['1', '2', '3'].map((id) => run({ id })));
    expect(answers.map(({ data }) => data.person.name)).toEqual(['1', '2', '3']);
  });

  test('refuses wrong variables before any registry is asked', async () => {
    const { run, asked } = compile(query);
    expect((await run({})).errors).toEqual([['BAD_USER_INPUT', undefined, undefined]]);
    expect(await run({ id: null })).not.toHaveProperty('data');
    expect(asked).toEqual([]);
  });

  test.each<[string, Answers, unknown, unknown]>([
    [
      'one that is down',
      { ...all, papers: undefined as never },
      { name: 'x', home: { paper: null } },
      [['REGISTRY_UNAVAILABLE', 'papers', 'person.home.paper']],
    ],
    [
      'one in the middle that is down',
      { ...all, homes: undefined as never },
      { name: 'x', home: null },
      [['REGISTRY_UNAVAILABLE', 'homes', 'person.home']],
    ],
    [
      'a key that was left out',
      { ...all, homes: () => ({ data: { _entities: [{ home: { __typename: 'Home' } }] } }) },
      { name: 'x', home: { paper: null } },
      [['REGISTRY_BAD_ANSWER', 'homes', 'person.home.paper']],
    ],
    [
      'a wrong type',
      { ...all, papers: () => ({ data: { _entities: [{ paper: 7 }] } }) },
      { name: 'x', home: { paper: null } },
      [['REGISTRY_BAD_ANSWER', 'papers', 'person.home.paper']],
    ],
    [
      'null for a promised value',
      { ...all, people: () => ({ data: { person: { ...person, name: null } } }) },
      null,
      [['VALUE_INCOMPLETE', 'people', 'person.name']],
    ],
    [
      'a text for an object',
      { ...all, people: () => ({ data: { person: 'x' } }) },
      null,
      [['REGISTRY_BAD_ANSWER', 'people', 'person']],
    ],
    [
      'a record that is not held',
      { ...all, papers: () => ({ data: { _entities: [null] } }) },
      { name: 'x', home: { paper: null } },
      [['VALUE_INCOMPLETE', 'papers', 'person.home']],
    ],
    [
      'an object of another type',
      { ...all, people: () => ({ data: { person: { ...person, __typename: 'Home' } } }) },
      { name: 'x', home: null },
      expect.anything(),
    ],
  ])(
    'costs its fields and no more, with an error that names the registry: %s',
    async (_title, answers, expected, errors) => {
      expect(await compile(query, answers).run({ id: '1' })).toEqual({ data: { person: expected }, errors });
    },
  );

  test('tells none found from could not tell', async () => {
    const none = { ...all, people: () => ({ data: { person: null } }) };
    expect(await compile(query, none).run({ id: '1' })).toEqual({ data: { person: null } });
    const { people: _people, ...down } = all;
    expect(await compile(query, down).run({ id: '1' })).toEqual({
      data: { person: null },
      errors: [['REGISTRY_UNAVAILABLE', 'people', 'person']],
    });
  });

  test('is null whole where a promise at the root is broken', async () => {
    const { run } = compile('{ people { name } }', { people: () => ({ data: { people: [person, null] } }) });
    expect(await run()).toEqual({ data: null, errors: [['VALUE_INCOMPLETE', 'people', 'people.1']] });
  });

  test('does not ask a registry for what a condition leaves out', async () => {
    const { run, asked } = compile(
      'query ($id: ID!, $c: Boolean!) { person(id: $id) { name home @include(if: $c) { code } } }',
    );
    expect(await run({ id: '1', c: false })).toEqual({ data: { person: { name: 'x' } } });
    expect(asked.map(([registry]) => registry)).toEqual(['people']);
    expect(await run({ id: '1', c: true })).toEqual({ data: { person: { name: 'x', home: { code: 'h' } } } });
  });

  test('follows every one of 64 choices of six conditions, more than it keeps shapes for', async () => {
    const names = [...'abcdef'];
    const text = `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { person(id: 1) { ${names.map((name) => `${name}: age @include(if: $${name})`).join(' ')} } }`;
    const { run } = compile(text, {
      people: () => ({ data: { person: { ...person, ...Object.fromEntries(names.map((name) => [name, 3])) } } }),
    });
    for (const _round of [1, 2]) {
      for (let choice = 0; choice < 64; choice += 1) {
        const variables = Object.fromEntries(names.map((name, bit) => [name, (choice & (1 << bit)) > 0]));
        const { data } = await run(variables);
        expect(Object.keys(data.person)).toEqual(names.filter((name) => variables[name]));
      }
    }
  });

  test('follows a condition called __proto__', async () => {
    const { run } = compile('query ($__proto__: Boolean!) { person(id: 1) { name age @skip(if: $__proto__) } }');
    expect(await run(JSON.parse('{"__proto__":true}'))).toEqual({ data: { person: { name: 'x' } } });
  });

  test('answers the schema without any registry, alone and beside data', async () => {
    const alone = compile('{ __schema { queryType { name } } __typename }', {});
    expect(await alone.run()).toEqual({ data: { __schema: { queryType: { name: 'Query' } }, __typename: 'Query' } });
    expect(alone.asked).toEqual([]);
    const beside = compile('{ __type(name: "Home") { name } person(id: 1) { name } }');
    expect(await beside.run()).toEqual({ data: { __type: { name: 'Home' }, person: { name: 'x' } } });
    expect(beside.asked).toHaveLength(1);
  });

  test('runs mutations one after the other, in the order of the document', async () => {
    const order: string[] = [];
    const answer = (name: string) => () => {
      order.push(name);
      return { data: { [name]: person } };
    };
    const { run } = compile(
      'mutation { a: rename(id: 1, name: "y") { id } b: move(id: 1) { id } c: rename(id: 1, name: "z") { id } }',
      {
        people: ({ query: text }) => answer(text.includes('a:') ? 'a' : 'c')(),
        homes: answer('b'),
      },
    );
    expect(await run()).toEqual({ data: { a: { id: '1' }, b: { id: '1' }, c: { id: '1' } } });
    expect(order).toEqual(['a', 'b', 'c']);
  });

  test('keeps a client’s names from being taken for keys', async () => {
    const { run, asked } = compile('{ person(id: 1) { id: name __typename: age home { code: paper } } }', {
      ...all,
      people: ({ query: text }) => ({ data: JSON.parse(JSON.stringify({ person: aliased(text, person) })) }),
      papers: ({ query: text }) => ({ data: { _entities: [aliased(text, { paper: 'p' })] } }),
    });
    expect(await run()).toEqual({ data: { person: { id: 'x', __typename: 3, home: { code: 'p' } } } });
    expect(asked[1]?.[1].variables).toEqual({ representations: [{ __typename: 'Person', id: '1' }] });
  });

  test('runs beside another whose fragments use variables that it does not have', async () => {
    const text =
      'query A($c: Boolean!) { person(id: 1) { ...F } } query B { person(id: 1) { name } } fragment F on Person { age @include(if: $c) }';
    expect(await compile(text, all, 'B').run()).toEqual({ data: { person: { name: 'x' } } });
    expect(await compile(text, all, 'A').run({ c: true })).toEqual({ data: { person: { age: 3 } } });
  });

  test('is chosen by its name, and by nothing else', () => {
    const two = 'query A { person(id: 1) { name } } query B { person(id: 1) { age } }';
    expect(() => compile(two)).toThrow('no such operation');
    expect(() => compile(two, all, 'C')).toThrow('no such operation');
  });
});

/** A record under the aliases that a registry was asked by. */
function aliased(text: string, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = [...text.matchAll(/(\w+)\s*:\s*([a-z_]\w*)/g)].map(([, alias = '', name = '']) => [
    alias,
    record[name],
  ]);
  return { ...record, ...Object.fromEntries(named) };
}
