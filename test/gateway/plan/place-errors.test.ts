import type { FetchNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { type PlacedErrors, placeErrors } from '../../../gateway/plan/place-errors.ts';
import type { Tree } from '../../../gateway/plan/tree.ts';
import type { SourceError } from '../../../gateway/source/source.ts';
import { errorTable } from '../../../schema/errors.ts';
import { planState } from '../../support/plan-state.ts';

const node = { kind: 'Fetch', serviceName: 'license', operation: '{ a }' } as FetchNode;
const people = { people: [{ k: 1 }, { k: 2 }, { k: 1 }] };

function placed(
  error: SourceError | SourceError[],
  {
    tree = {},
    path = [],
    slots = null,
    ...rest
  }: { tree?: Tree; path?: string[]; slots?: PlacedErrors['slots'] } & Partial<FetchNode> = {},
) {
  const state = planState(tree);
  placeErrors({ state, fetch: { node: { ...node, ...rest }, path, number: 3 }, errors: [error].flat(), slots });
  return state;
}
const refusal = (...path: (string | number)[]): SourceError => ({
  message: 'The number is withdrawn.',
  path,
  extensions: { code: 'BAD_USER_INPUT' },
});

describe('a registry’s errors in the client’s answer', () => {
  test('of a root fetch stand where the registry said, with its name', () => {
    expect(placed(refusal('person', 0, 'name')).errors).toEqual([
      {
        message: 'The number is withdrawn.',
        path: ['person', 0, 'name'],
        extensions: { code: 'BAD_USER_INPUT', registry: 'license' },
      },
    ]);
  });

  test('of one entity stand at every object that asked for it, and at no other', () => {
    const { errors } = placed(refusal('_entities', 0, 'licenses', 2), {
      tree: people,
      path: ['people', '@'],
      slots: [0, 1, 0],
    });
    expect(errors.map(({ path }) => path)).toEqual([
      ['people', 0, 'licenses', 2],
      ['people', 2, 'licenses', 2],
    ]);
  });

  test('of all entities stand at every object', () => {
    const { errors } = placed(refusal('_entities'), { tree: people, path: ['people', '@'], slots: [0, 1, 0] });
    expect(errors.map(({ path }) => path)).toEqual([0, 1, 2].map((row) => ['people', row]));
  });

  test('without a path stand nowhere yet, and are remembered for what stays open', () => {
    for (const error of [{ message: 'x' }, { message: 'x', path: [] }]) {
      const { errors, failures } = placed(error);
      expect(errors).toEqual([]);
      expect([...failures]).toEqual([[3, { code: 'REGISTRY_FAILED', registry: 'license', isOpen: true }]]);
    }
  });

  test.each<[string, Record<string, unknown> | undefined]>([
    ['no code', undefined],
    ['a code of its own', { code: 'SQLITE_BUSY' }],
    ['a code that is a number', { code: 400 }],
    ['a code that every object inherits', { code: 'constructor' }],
    ['another such code', { code: '__proto__' }],
  ])('with %s are a failure of the registry, and its text stays there', (_title, extensions) => {
    const secret = 'connect ECONNREFUSED 10.0.0.7:5432';
    const error = { message: secret, path: ['person'], ...(extensions ? { extensions } : {}) };
    expect(placed(error).errors).toEqual([
      {
        message: errorTable.REGISTRY_FAILED.message,
        path: ['person'],
        extensions: { code: 'REGISTRY_FAILED', registry: 'license' },
      },
    ]);
    const { path: _path, ...open } = error;
    expect(placed(open).failures.get(3)?.code).toBe('REGISTRY_FAILED');
  });

  test('keep an id that the registry’s log repeats, and nothing else of what it added', () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', id: 'abc', stack: 'at secret.ts:1', host: 'db1' };
    expect(placed({ message: 'x', path: ['a'], extensions }).errors[0]?.extensions).toEqual({
      code: 'REGISTRY_FAILED',
      registry: 'license',
      id: 'abc',
    });
    expect(
      placed({ message: 'x', path: ['a'], extensions: { ...extensions, id: {} } }).errors[0]?.extensions,
    ).not.toHaveProperty('id');
  });

  test('stand under the client’s name for a field that the registry was asked under another', () => {
    const outputRewrites = [{ kind: 'KeyRenamer', path: ['a', 'name__1'], renameKeyTo: 'name' }] as const;
    const { errors } = placed(refusal('a', 'name__1', 0), { outputRewrites: outputRewrites as never });
    expect(errors[0]?.path).toEqual(['a', 'name', 0]);
  });

  test('are at nobody’s place where the entity is none of those asked for', () => {
    const { errors } = placed(refusal('_entities', 9), { tree: people, path: ['people', '@'], slots: [0, 1, 0] });
    expect(errors).toEqual([]);
  });

  test('do not grow beyond measure where a thousand errors meet a thousand objects', () => {
    const rows = Array.from({ length: 1_000 }, () => ({ k: 1 }));
    const { errors } = placed(
      rows.map(() => refusal('_entities')),
      { tree: { rows }, path: ['rows', '@'], slots: rows.map(() => 0) },
    );
    expect(errors).toHaveLength(10_000);
  });
});
