import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, GraphQLError, getOperationAST, getVariableValues, isScalarType, parse } from 'graphql';
import { compileVariables } from '../../../gateway/operation/coerce-variables.ts';

const schema = buildSchema(`
  scalar Even
  enum Way { SHARED VERIFIED constructor }
  input Area @oneOf { division: String box: Box }
  input Box { west: Float! east: Float = 1.5 note: String }
  input Tree { name: String! left: Tree right: [Tree!] way: Way = SHARED deep: [[Int!]!] }
  input Odd { toString: String valueOf: Int! hasOwnProperty: [Int] }
  type Query { a: Int }
`);
const even = schema.getType('Even');
if (isScalarType(even)) {
  even.parseValue = (value) => {
    if (typeof value === 'number' && value % 2 === 0) return value;
    if (value === 'undefined') return undefined;
    if (value === 'boom') throw new TypeError('not a number at all');
    throw new GraphQLError('the number is odd', { extensions: { code: 'INVALID_IDENTIFIER' } });
  };
}

const types = [
  'Int',
  'Int!',
  'Float',
  'String',
  'String!',
  'ID',
  'ID!',
  'Boolean',
  'Boolean!',
  'Even',
  'Even!',
  'Way',
  'Way!',
  'Area',
  'Area!',
  'Box',
  'Box!',
  'Tree',
  'Tree!',
  'Odd',
  '[Int]',
  '[Int!]!',
  '[[Int!]!]!',
  '[Tree!]',
  '[Area]',
  '[[Way]]',
  '[Even!]',
  'Nobody',
  'Query',
  '[Nobody!]!',
];
const presets: Readonly<Record<string, string>> = {
  Int: '7',
  'Int!': '7',
  String: '"x"',
  'String!': '"x"',
  Boolean: 'true',
  Way: 'VERIFIED',
  Box: '{ west: 1 }',
  '[Int]': '[1, null]',
  '[[Int!]!]!': '[[1], [2]]',
  Tree: 'null',
};

const leaf = fc.constantFrom<unknown>(
  null,
  0,
  1,
  2,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  1e21,
  '',
  'x',
  '1',
  'SHARED',
  'OTHER',
  'constructor',
  'toString',
  'undefined',
  'boom',
  true,
  false,
);
const keys = fc.constantFrom(
  'west',
  'east',
  'note',
  'name',
  'left',
  'right',
  'way',
  'deep',
  'division',
  'box',
  'valueOf',
  'toString',
  'other',
  '__proto__',
  'constructor',
);
const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: leaf, weight: 4 },
    { arbitrary: fc.array(tie('anything'), { maxLength: 3 }), weight: 1 },
    {
      arbitrary: fc.array(fc.tuple(keys, tie('anything')), { maxLength: 4 }).map((entries) => parsed(entries)),
      weight: 2,
    },
  ),
}));
/** Values that come near to what the types want, so that valid ones are met often. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.record(
    {
      name: fc.constantFrom<unknown>('x', 'y', null),
      left: fc.option(tie('tree'), { maxDepth: 3 }),
      right: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 2 }), tie('tree')),
      way: fc.constantFrom<unknown>('SHARED', 'constructor', 'shared'),
      deep: fc.constantFrom<unknown>([[1]], [[]], [[null]], 1, [1], null, [[1], 'x']),
    },
    { requiredKeys: ['name'] },
  ),
}));
const value = fc.oneof(
  anything,
  tree,
  fc.constantFrom<unknown>(
    [1, 2],
    [[1], [2]],
    [2, 4],
    [2, 3],
    { west: 1 },
    { west: 1, east: null },
    { division: 'x' },
    { division: null },
    { box: { west: 1 }, division: 'x' },
  ),
);

/** As JSON.parse makes it: __proto__ is a key like others. */
function parsed(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries);
}

const names = ['a', 'b', 'constructor', 'toString'];

function compare(
  definitions: readonly { name: string; type: string; isPreset: boolean }[],
  sent: Record<string, unknown>,
) {
  const text = definitions
    .map(({ name, type, isPreset }) => `$${name}: ${type}${isPreset && presets[type] ? ` = ${presets[type]}` : ''}`)
    .join(', ');
  const nodes = getOperationAST(parse(`query ${text && `(${text})`} { a }`))?.variableDefinitions ?? [];
  return {
    ours: compileVariables(schema, nodes)(sent),
    theirs: getVariableValues(schema, nodes, sent, { maxErrors: 50, hideSuggestions: true }),
    nodes,
  };
}

describe('the variables of a request', () => {
  test('are accepted and refused as graphql-js does, in the same words, whatever the types and values', () => {
    let [accepted, refused] = [0, 0];
    const definition = fc.record({ type: fc.constantFrom(...types), isPreset: fc.boolean() });
    const cases = fc.tuple(
      fc.array(definition, { maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom(...names, '__proto__', 'extra'), value), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(cases, ([chosen, entries]) => {
        const definitions = chosen.map((one, index) => ({ ...one, name: names[index] ?? 'z' }));
        const sent = parsed(entries) as Record<string, unknown>;
        const { ours, theirs } = compare(definitions, sent);
        expect('errors' in ours ? ours.errors.map(told) : []).toEqual((theirs.errors ?? []).map(told));
        if (theirs.errors) refused += 1;
        else accepted += 1;
        if (!('variables' in ours) || !theirs.coerced) return;
        // What is sent on, a registry coerces to the same.
        expect(Object.keys(ours.variables).toSorted()).toEqual(Object.keys(theirs.coerced).toSorted());
        const again = compare(definitions, ours.variables).theirs;
        expect(again.coerced).toEqual(theirs.coerced);
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(accepted, refused)).toBeGreaterThan(200);
  });

  test('reach as deep as they are sent: an input that holds itself 500 times', () => {
    let nested: unknown = { name: 'end' };
    for (let depth = 0; depth < 500; depth += 1) nested = { name: 'x', left: nested };
    const { ours, theirs } = compare([{ name: 'a', type: 'Tree', isPreset: false }], { a: nested });
    expect([ours, theirs.errors]).toEqual([{ variables: { a: nested } }, undefined]);
    const wrong = JSON.parse(JSON.stringify(nested).replace('"end"', '7'));
    const refused = compare([{ name: 'a', type: 'Tree', isPreset: false }], { a: wrong });
    expect('errors' in refused.ours && refused.ours.errors.map(told)).toEqual(refused.theirs.errors?.map(told));
  });

  test('go on as they were sent, defaults filled in, and nothing that the operation does not name', () => {
    const definitions = [
      { name: 'a', type: '[Int]', isPreset: false },
      { name: 'b', type: 'Way', isPreset: true },
    ];
    expect(compare(definitions, { a: 5, extra: 1 }).ours).toEqual({ variables: { a: 5, b: 'VERIFIED' } });
    expect(compare(definitions, { a: null, b: null }).ours).toEqual({ variables: { a: null, b: null } });
    expect(compare(definitions, {}).ours).toEqual({ variables: { b: 'VERIFIED' } });
  });

  test('may be called __proto__, and poison nothing', () => {
    for (const sent of ['{"__proto__":true}', '{"__proto__":{"west":1}}']) {
      const type = sent.includes('west') ? 'Box!' : 'Boolean!';
      const { ours } = compare([{ name: '__proto__', type, isPreset: false }], JSON.parse(sent));
      expect(JSON.stringify('variables' in ours ? ours.variables : ours)).toBe(sent);
      expect(Object.getPrototypeOf('variables' in ours ? ours.variables : null)).toBe(Object.prototype);
    }
  });

  test('that are not sent are not those that every object inherits', () => {
    const definitions = ['constructor', 'toString', '__proto__'].map((name) => ({
      name,
      type: 'String',
      isPreset: false,
    }));
    expect(compare(definitions, {}).ours).toEqual({ variables: {} });
    const needed = compare([{ name: 'constructor', type: 'String!', isPreset: false }], {});
    expect('errors' in needed.ours && needed.ours.errors.map(told)).toEqual(needed.theirs.errors?.map(told));
  });

  test('wrong in a thousand places are told in fifty, and that there are more', () => {
    const { ours, theirs } = compare([{ name: 'a', type: '[Int!]!', isPreset: false }], { a: Array(1_000).fill('x') });
    expect('errors' in ours && ours.errors).toHaveLength(51);
    expect('errors' in ours && ours.errors.map(told)).toEqual(theirs.errors?.map(told));
  });

  test('keep the code of a scalar that refuses them', () => {
    const { ours } = compare([{ name: 'a', type: 'Even', isPreset: false }], { a: 3 });
    const origin = 'errors' in ours ? (ours.errors[0]?.originalError as GraphQLError) : undefined;
    expect(origin?.extensions).toEqual({ code: 'INVALID_IDENTIFIER' });
  });
});

const told = ({ message, path }: GraphQLError) => [message, path];
