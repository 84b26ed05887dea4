import type { FetchNode } from '@apollo/query-planner';
import { describe, expect, test } from '@jest/globals';
import { causeFinder } from '../../../gateway/plan/causes.ts';
import type { FetchFailure } from '../../../gateway/plan/plan-state.ts';
import type { Tree } from '../../../gateway/plan/tree.ts';

const fetchOf = (serviceName: string, operation: string, requires?: FetchNode['requires']) =>
  ({ kind: 'Fetch', serviceName, operation, ...(requires ? { requires } : {}) }) as FetchNode;
const key = (type: string, ...names: string[]): NonNullable<FetchNode['requires']> => [
  {
    kind: 'InlineFragment',
    typeCondition: type,
    selections: ['__typename', ...names].map((name) => ({ kind: 'Field', name })),
  },
];

const fetches = [
  { node: fetchOf('population', '{ people { __typename idNumber home { __typename code } } }'), path: [] },
  {
    node: fetchOf(
      'spatial',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Address { ...F } } } fragment F on Address { text units { __typename unitCode } }',
      key('Address', 'code'),
    ),
    path: ['people', '@', 'home'],
  },
  {
    node: fetchOf(
      'license',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { paper: certificate { number } } } }',
      key('Unit', 'unitCode'),
    ),
    path: ['people', '@', 'home', 'units', '@'],
  },
];
const types = {
  isOfType: (typename: string, condition: string) => typename === condition,
  fieldTypeOf: () => undefined,
};
const causeOf = causeFinder(fetches, types);
const down = (fetch: number, registry: string): ReadonlyMap<number, FetchFailure> =>
  new Map([[fetch, { code: 'REGISTRY_UNAVAILABLE', registry, isOpen: false }]]);
const none: ReadonlyMap<number, FetchFailure> = new Map();

describe('the cause of a place that stays open', () => {
  test('is the registry that was to fill it and failed', () => {
    const tree = { people: [{ __typename: 'Person', home: { __typename: 'Address', code: 'a' } }] };
    expect(causeOf(['people', 0, 'home', 'text'], tree, down(1, 'spatial'))).toMatchObject({
      code: 'REGISTRY_UNAVAILABLE',
      registry: 'spatial',
      fetch: 1,
    });
    expect(causeOf(['people'], {}, down(0, 'population'))).toMatchObject({ registry: 'population', fetch: 0 });
  });

  test('is the registry that left the key out, where none failed', () => {
    const tree = { people: [{ __typename: 'Person', idNumber: '1' }] };
    expect(causeOf(['people', 0, 'home'], tree, none)).toEqual({
      code: 'REGISTRY_BAD_ANSWER',
      registry: 'population',
      fetch: null,
    });
  });

  test('is that of an input, where the registry could not be asked for want of it', () => {
    const tree: Tree = { people: [{ home: { __typename: 'Address' } }] };
    expect(causeOf(['people', 0, 'home', 'text'], tree, none)).toEqual({
      code: 'REGISTRY_BAD_ANSWER',
      registry: 'population',
      fetch: null,
    });
  });

  test('is that of an input of an input, by its failure', () => {
    const unit = { __typename: 'Unit' };
    const tree: Tree = { people: [{ home: { __typename: 'Address', code: 'a', units: [unit] } }] };
    expect(causeOf(['people', 0, 'home', 'units', 0, 'paper'], tree, down(1, 'spatial'))).toMatchObject({
      registry: 'spatial',
      fetch: 1,
    });
  });

  test('is found under the names that the client gave', () => {
    const tree: Tree = { people: [{ home: { units: [{ __typename: 'Unit', unitCode: 'u', paper: {} }] } }] };
    const path = ['people', 0, 'home', 'units', 0, 'paper', 'number'];
    expect(causeOf(path, tree, down(2, 'license'))).toMatchObject({ registry: 'license', fetch: 2 });
    expect(causeOf(path.with(5, 'certificate'), tree, down(2, 'license'))).toMatchObject({ registry: null });
  });

  test('is nobody’s where no registry fills the place', () => {
    expect(causeOf(['weather'], {}, down(0, 'population'))).toEqual({
      code: 'VALUE_INCOMPLETE',
      registry: null,
      fetch: null,
    });
    expect(causeOf([], {}, none)).toMatchObject({ registry: null });
    expect(causeOf(['constructor', 'name'], {}, none)).toMatchObject({ registry: null });
  });

  test('is not the failure of another registry’s fetch', () => {
    const tree = { people: [{ __typename: 'Person', home: { __typename: 'Address', code: 'a' } }] };
    expect(causeOf(['people', 0, 'idNumber'], tree, down(1, 'spatial'))).toMatchObject({ registry: 'population' });
  });

  test('ends where two fetches wait for each other', () => {
    const circle = causeFinder(
      [
        { node: fetchOf('a', '{ _entities { ... on T { x } } }', key('T', 'y')), path: ['t'] },
        { node: fetchOf('b', '{ _entities { ... on T { y } } }', key('T', 'x')), path: ['t'] },
      ],
      types,
    );
    expect(circle(['t', 'x'], { t: { __typename: 'T' } }, none).code).toBe('REGISTRY_BAD_ANSWER');
  });
});
