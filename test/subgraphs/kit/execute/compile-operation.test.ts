import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, execute, type GraphQLInputType, type GraphQLObjectType, parse, validate } from 'graphql';
import { type Answer, compileOperation } from '../../../../subgraphs/kit/execute/compile-operation.ts';
import { anyOperation, type InputValue } from '../../../support/any-operation.ts';
import { expectSameAnswer, expectSameAnswerInARace } from '../../../support/same-answer.ts';
import { whimsicalSchema } from '../../../support/whimsical-schema.ts';

const same = (...literals: string[]): InputValue[] =>
  literals.map((literal) => ({ literal, json: JSON.parse(literal) }));
const values: Readonly<Record<string, readonly InputValue[]>> = {
  Int: same('1', '-5', 'null'),
  Colour: [
    { literal: 'RED', json: 'RED' },
    { literal: 'BLUE', json: 'BLUE' },
    { literal: 'null', json: null },
  ],
  Odd: same('3', '5', 'null'),
  Range: [
    { literal: '{ to: 4 }', json: { to: 4 } },
    { literal: '{ to: 4, colours: [BLUE], inner: { to: 1, from: null } }', json: { to: 4, inner: { to: 2 } } },
    { literal: '{ to: 1, colours: GREEN }', json: { to: 'four' } },
  ],
  '[[Int!]]': same('[[1], null, [2, 3]]', '[[1, 2]]', '4'),
  'Boolean!': same('true', 'false'),
};
const valuesOf = (type: GraphQLInputType) => values[String(type)] ?? [];

describe.each([
  ['at once', false, expectSameAnswer],
  ['at once and later', true, expectSameAnswerInARace],
] as const)('a compiled operation whose resolvers answer %s', (_title, isAsync, expectSame) => {
  test('leaves no promise alone', async () => {
    const schema = whimsicalSchema({ isAsync, hasMixedLists: true });
    await fc.assert(
      fc.asyncProperty(anyOperation({ schema, valuesOf, mostDepth: 5 }), async ({ query, variables }) => {
        const answer = await compileOperation(schema, parse(query), undefined)?.(variables);
        expect(answer).toBeDefined();
      }),
      { numRuns: 300 },
    );
    // Node reports a promise that nobody handled once the tick is over, and that fails the test.
    await setImmediate();
  });

  test('answers as graphql-js does, whatever they do', async () => {
    const schema = whimsicalSchema({ isAsync, hasMixedLists: false });
    await fc.assert(
      fc.asyncProperty(anyOperation({ schema, valuesOf, mostDepth: 5 }), async ({ query, variables }) => {
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        const answer = await compileOperation(schema, document, undefined)?.(variables);
        const expected = await execute({ schema, document, variableValues: variables });
        expectSame(shown(answer), expected);
      }),
      { numRuns: 600, maxSkipsPerRun: 1_000 },
    );
  });
});

/** Without errors graphql-js has no list of them. */
function shown(answer: Answer | undefined) {
  const { errors = [], ...data } = answer ?? {};
  return errors.length > 0 ? { ...data, errors } : data;
}

describe('a compiled operation', () => {
  const schema = buildSchema('type Query { a: Int b: Int } type Mutation { first: Int! second: Int }');
  const run = async (query: string, variables = {}) => compileOperation(schema, parse(query), undefined)?.(variables);

  test('that nobody has to wait for is answered at once', () => {
    expect(compileOperation(schema, parse('{ a }'), undefined)?.({})).toEqual({ data: { a: null }, errors: [] });
  });

  test('tells one error for a value that several errors null', async () => {
    const failing = buildSchema('type Query { a: A } type A { one: Int! other: Int! }');
    const fields = (failing.getType('A') as GraphQLObjectType).getFields();
    for (const field of Object.values(fields)) field.resolve = () => Promise.reject(new Error(`${field.name} failed`));
    const a = failing.getQueryType()?.getFields().a;
    if (a) a.resolve = () => ({});
    const document = parse('{ a { one other } }');
    const answer = await compileOperation(failing, document, undefined)?.({});
    expect(answer?.data).toEqual({ a: null });
    expect(answer?.errors).toEqual((await execute({ schema: failing, document })).errors);
    expect(answer?.errors.map(({ message, path }) => [message, path])).toEqual([['one failed', ['a', 'one']]]);
  });

  test('answers in the order in which fields are let through', async () => {
    const answer = await run('query ($isFirst: Boolean!) { a @include(if: $isFirst) b a }', { isFirst: false });
    expect(Object.keys(answer?.data ?? {})).toEqual(['b', 'a']);
  });

  test('is left to graphql-js where a condition is neither true nor false', async () => {
    expect(await run('query ($on: Boolean = true) { a @include(if: $on) }', { on: null })).toBeUndefined();
  });

  test('is left to graphql-js where it cannot be told which one is meant', () => {
    expect(compileOperation(schema, parse('query A { a } query B { b }'), undefined)).toBeUndefined();
    expect(compileOperation(schema, parse('query A { a } query B { b }'), 'C')).toBeUndefined();
    expect(compileOperation(schema, parse('query A { a } query B { b }'), 'B')?.({})).toMatchObject({
      data: { b: null },
    });
  });

  test('that changes something does one thing after the other', async () => {
    const log: string[] = [];
    const fields = (schema.getMutationType() as GraphQLObjectType).getFields();
    for (const name of ['first', 'second'] as const) {
      const field = fields[name];
      if (!field) continue;
      field.resolve = async () => {
        log.push(`${name} begins`);
        await Promise.resolve();
        log.push(`${name} ends`);
        return 1;
      };
    }
    expect(await run('mutation { second first }')).toEqual({ data: { second: 1, first: 1 }, errors: [] });
    expect(log).toEqual(['second begins', 'second ends', 'first begins', 'first ends']);
  });
});
