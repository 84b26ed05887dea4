import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { compileGather } from '../../../gateway/plan/gather.ts';
import type { Tree } from '../../../gateway/plan/tree.ts';

const field = (name: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'Field',
  name,
  ...(selections.length > 0 ? { selections } : {}),
});
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]): QueryPlanSelectionNode => ({
  kind: 'InlineFragment',
  typeCondition,
  selections,
});
const isOfType = (typename: string, condition: string) => typename === condition || condition === 'Holder';
const gather = (...requires: QueryPlanSelectionNode[]) =>
  compileGather(requires, { isOfType, fieldTypeOf: () => undefined });

const person = on('Person', field('__typename'), field('idNumber'));

describe('what an object is known by', () => {
  test('is its key and nothing else', () => {
    expect(gather(person)({ __typename: 'Person', idNumber: '1', name: 'secret' })).toEqual({
      __typename: 'Person',
      idNumber: '1',
    });
  });

  test.each<[string, Tree]>([
    ['an object of another type', { __typename: 'Enterprise', idNumber: '1' }],
    ['an object of no known type', { idNumber: '1' }],
    ['an object whose type is no text', { __typename: ['Person'], idNumber: '1' }],
    ['an object whose key was not answered', { __typename: 'Person' }],
    ['an object whose key is undefined', { __typename: 'Person', idNumber: undefined }],
  ])('is nothing for %s', (_title, object) => {
    expect(gather(person)(object)).toBeNull();
  });

  test('keeps null, false, 0 and an empty text: they are answers', () => {
    const requires = on('Person', field('__typename'), field('a'), field('b'), field('c'), field('d'));
    const object = { __typename: 'Person', a: null, b: false, c: 0, d: '' };
    expect(gather(requires)(object)).toEqual(object);
  });

  test('is of the types that fit among several, an interface’s fields first', () => {
    const requires = [on('Holder', field('__typename')), person, on('Enterprise', field('__typename'), field('uscc'))];
    expect(gather(...requires)({ __typename: 'Enterprise', uscc: '9', idNumber: '1' })).toEqual({
      __typename: 'Enterprise',
      uscc: '9',
    });
  });

  test('goes through objects, lists, lists in lists and their nulls', () => {
    const requires = on('Unit', field('__typename'), field('rights', field('holder', field('id'))));
    const rights = [{ holder: { id: 1, x: 2 }, y: 3 }, null, [{ holder: null }]];
    expect(gather(requires)({ __typename: 'Unit', rights })).toEqual({
      __typename: 'Unit',
      rights: [{ holder: { id: 1 } }, null, [{ holder: null }]],
    });
  });

  test('merges fields that are required twice', () => {
    const requires = [
      on('Unit', field('__typename'), field('place', field('a'))),
      on('Unit', field('place', field('b'))),
    ];
    expect(gather(...requires)({ __typename: 'Unit', place: { a: 1, b: 2, c: 3 } })).toEqual({
      __typename: 'Unit',
      place: { a: 1, b: 2 },
    });
  });

  test('is not what every object inherits', () => {
    const requires = on('Person', field('__typename'), field('constructor'), field('__proto__'));
    expect(gather(requires)({ __typename: 'Person' })).toBeNull();
    const answered = JSON.parse('{"__typename":"Person","constructor":"c","__proto__":"p"}') as Tree;
    expect(JSON.stringify(gather(requires)(answered))).toBe(
      '{"__typename":"Person","constructor":"c","__proto__":"p"}',
    );
  });

  test('leaves the object as it was', () => {
    const object = { __typename: 'Person', idNumber: { deep: [1] } };
    const before = structuredClone(object);
    gather(on('Person', field('__typename'), field('idNumber', field('deep'))))(object);
    expect(object).toEqual(before);
  });
});
