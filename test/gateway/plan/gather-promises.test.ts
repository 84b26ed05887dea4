import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { compileGather } from '../../../gateway/plan/gather.ts';
import { fieldTypes } from '../../../gateway/supergraph/field-types.ts';

const fieldTypeOf = fieldTypes(
  parse(`
  type Item { code: ID! label: String maker: Maker parts: [Part] }
  type Maker { country: ID! city: String }
  type Part { code: ID! }
`),
);
const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode =>
  selections ? { kind: 'Field', name, selections } : { kind: 'Field', name };
const gatherOf = (...selections: QueryPlanSelectionNode[]) =>
  compileGather([{ kind: 'InlineFragment', typeCondition: 'Item', selections: [field('__typename'), ...selections] }], {
    isOfType: (typename, condition) => typename === condition,
    fieldTypeOf,
  });

const byCode = gatherOf(field('code'), field('label'));

test('an object is asked for by its inputs alone', () => {
  const object = { __typename: 'Item', code: '1', label: 'cup', price: 3 };
  expect(byCode(object)).toEqual({ __typename: 'Item', code: '1', label: 'cup' });
});

test('null where the schema promises a value is no input: nobody can be asked with it', () => {
  expect(byCode({ __typename: 'Item', code: null, label: 'cup' })).toBeNull();
});

test('null of a field that may be null is an input like another', () => {
  expect(byCode({ __typename: 'Item', code: '1', label: null })).toEqual({
    __typename: 'Item',
    code: '1',
    label: null,
  });
});

test('an input that was not answered, or an object of another type, is not asked for', () => {
  expect([byCode({ __typename: 'Item', code: '1' }), byCode({ __typename: 'Pot', code: '1', label: 'x' })]).toEqual([
    null,
    null,
  ]);
});

const byMaker = gatherOf(field('maker', [field('country'), field('city')]), field('parts', [field('code')]));

test('what is below an input is gathered too, through lists', () => {
  const inputs = { __typename: 'Item', maker: { country: 'CN', city: null }, parts: [{ code: '1' }, null] };
  expect(byMaker({ ...inputs, code: '1' })).toEqual(inputs);
  const withoutMaker = { __typename: 'Item', maker: null, parts: null };
  expect(byMaker(withoutMaker)).toEqual(withoutMaker);
});

test.each([
  ['left out', { maker: { country: 'CN' }, parts: [] }],
  ['null against a promise', { maker: { country: null, city: 'x' }, parts: [] }],
  ['left out in a list', { maker: null, parts: [{ code: '1' }, {}] }],
])('an input below that is %s keeps the whole object from being asked for', (_what, inputs) => {
  expect(byMaker({ __typename: 'Item', ...inputs })).toBeNull();
});
