import type { FetchNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { compileFetch } from '../../../gateway/plan/compile-fetch.ts';
import type { PlanState } from '../../../gateway/plan/plan-state.ts';
import type { SourceAnswer, SourceRequest } from '../../../gateway/source/source.ts';
import { SourceFailure } from '../../../gateway/source/source-failure.ts';
import { planState } from '../../support/plan-state.ts';

const rootNode = {
  kind: 'Fetch',
  serviceName: 'people',
  operation: 'query ($id: ID) { b }',
  operationName: undefined,
  variableUsages: ['id'],
} as unknown as FetchNode;
const entityNode = {
  ...rootNode,
  serviceName: 'homes',
  operation:
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { home home__1: home } } }',
  variableUsages: [],
  requires: [
    {
      kind: 'InlineFragment',
      typeCondition: 'Person',
      selections: [
        { kind: 'Field', name: '__typename' },
        { kind: 'Field', name: 'id' },
      ],
    },
  ],
} as FetchNode;

type Answer = (request: SourceRequest) => SourceAnswer;

async function fetched(node: FetchNode, path: string[], state: PlanState, answer: Answer): Promise<SourceRequest[]> {
  const asked: SourceRequest[] = [];
  const registry = () => async (request: SourceRequest) => {
    asked.push(request);
    return answer(request);
  };
  await compileFetch(
    { node, path, number: 0 },
    { registry, isOfType: (one, other) => one === other, fieldTypeOf: () => undefined },
  )(state);
  return asked;
}
const person = (id: unknown) => ({ __typename: 'Person', id }) as Record<string, unknown>;

describe('a compiled fetch of a root', () => {
  test('sends the variables that it uses and that were sent, and no other', async () => {
    const asked = await fetched(rootNode, [], planState({}, { id: null, other: 2 }), () => ({ data: {} }));
    expect(asked).toEqual([{ query: rootNode.operation, operationName: undefined, variables: { id: null } }]);
    const [without] = await fetched(rootNode, [], planState({}, {}), () => ({ data: {} }));
    expect(without?.variables).toEqual({});
  });

  test('sends a variable that every object inherits only where it was sent', async () => {
    const node = { ...rootNode, variableUsages: ['constructor', '__proto__'] };
    const [without] = await fetched(node, [], planState(), () => ({ data: {} }));
    expect(Object.keys(without?.variables ?? {})).toEqual([]);
    const sent = JSON.parse('{"constructor":1,"__proto__":{"a":1}}');
    const [request] = await fetched(node, [], planState({}, sent), () => ({ data: {} }));
    expect(JSON.stringify(request?.variables)).toBe('{"constructor":1,"__proto__":{"a":1}}');
  });

  test('merges what came, keeps errors with it, and does not repeat a failure', async () => {
    const state = planState({ a: 1 });
    const error = { message: 'x', path: ['b'], extensions: { code: 'BAD_USER_INPUT' } };
    await fetched(rootNode, [], state, () => ({ data: { b: null }, errors: [error] }));
    expect(state.tree).toEqual({ a: 1, b: null });
    expect(state.errors.map(({ path }) => path)).toEqual([['b']]);
    expect(state.failures.size).toBe(0);
  });

  test.each<[string, Answer, string]>([
    [
      'that is down',
      () => {
        throw new SourceFailure('REGISTRY_TIMEOUT', 'x');
      },
      'REGISTRY_TIMEOUT',
    ],
    [
      'that throws what it likes',
      () => {
        throw 'oops';
      },
      'REGISTRY_UNAVAILABLE',
    ],
    [
      'that throws undefined',
      () => {
        throw undefined;
      },
      'REGISTRY_UNAVAILABLE',
    ],
    [
      'that nulls all for an error',
      () => ({ data: null, errors: [{ message: 'x', extensions: { code: 'constructor' } }] }),
      'REGISTRY_FAILED',
    ],
  ])('never rejects for a registry %s', async (_title, answer, code) => {
    const state = planState();
    await fetched(rootNode, [], state, answer);
    expect([state.tree, state.failures.get(0)?.code]).toEqual([{}, code]);
  });
});

describe('a compiled fetch of entities', () => {
  test('asks for each record once, and gives every object its own', async () => {
    const people = [person(1), person(2), person(1), null, { id: 3 }, person(undefined)];
    const state = planState({ people });
    const asked = await fetched(entityNode, ['people', '@'], state, () => ({
      data: { _entities: [{ home: 'A' }, { home: 'B' }] },
    }));
    expect(asked.map(({ variables }) => variables?.representations)).toEqual([[person(1), person(2)]]);
    expect(people.map((one) => one && 'home' in one && one.home)).toEqual(['A', 'B', 'A', null, false, false]);
  });

  test('gives objects of one record each its own copy of nothing that another fetch could spoil', async () => {
    const state = planState({ people: [person(1), person(1)] });
    await fetched(entityNode, ['people', '@'], state, () => ({ data: { _entities: [{ home: { text: 'A' } }] } }));
    expect(JSON.stringify(state.tree)).toBe(
      JSON.stringify({ people: [1, 2].map(() => ({ ...person(1), home: { text: 'A' } })) }),
    );
  });

  test.each<[string, unknown]>([
    ['there is no object', []],
    ['there are nulls only', [null, null]],
    ['no object has its key', [{ __typename: 'Person' }]],
    ['none is of the type', [{ __typename: 'Dog', id: 1 }]],
  ])('asks nobody where %s', async (_title, people) => {
    expect(await fetched(entityNode, ['people', '@'], planState({ people }), () => ({ data: {} }))).toEqual([]);
  });

  test('tells that a record is not held, at each place that refers to it', async () => {
    const state = planState({ people: [person(1), person(2), person(2)] });
    await fetched(entityNode, ['people', '@'], state, () => ({ data: { _entities: [{ home: 'A' }, null] } }));
    expect(state.errors.map(({ path, extensions }) => [path, extensions?.registry])).toEqual([
      [['people', 1], 'homes'],
      [['people', 2], 'homes'],
    ]);
  });

  test('asks in the words of its registry and answers in those of the client', async () => {
    const node = {
      ...entityNode,
      inputRewrites: [{ kind: 'ValueSetter', path: ['... on Person', '__typename'], setValueTo: 'Human' }],
      outputRewrites: [{ kind: 'KeyRenamer', path: ['... on Person', 'home__1'], renameKeyTo: 'home' }],
    } as FetchNode;
    const object = person(1);
    const [request] = await fetched(node, ['p'], planState({ p: object }), () => ({
      data: { _entities: [{ home__1: 'A' }] },
    }));
    expect(request?.variables).toEqual({ representations: [{ __typename: 'Human', id: 1 }] });
    expect(object).toEqual({ ...person(1), home: 'A' });
  });
});
