import { describe, expect, test } from '@jest/globals';
import { answerFaults } from '../../../gateway/source/answer-faults.ts';
import { selectionReader } from '../../../gateway/source/selection.ts';

const read = selectionReader();
type Errors = { message: string; path?: (string | number)[] }[];
const faults = (query: string, data: unknown, errors?: Errors, variables: Record<string, unknown> = {}) =>
  answerFaults({ data: data as never, ...(errors ? { errors } : {}) }, read(query), { query, variables });

describe('the faults of a registry answer', () => {
  test('a whole answer has none, null and an empty list included', () => {
    expect(faults('{ a { b c { d } } }', { a: { b: null, c: [] } })).toEqual([]);
  });
  test('a key left out is told at its place in each row', () => {
    expect(faults('{ a { b } }', { a: [{ b: 1 }, {}, null] })).toEqual([['a', 1, 'b']]);
  });
  test('a key left out under an error of the answer is not told twice', () => {
    expect(faults('{ a { b } c }', { a: {} }, [{ message: 'x', path: ['a'] }])).toEqual([['c']]);
  });
  test('a leaf where an object is due is told', () => {
    expect(faults('{ a { b } }', { a: 'text' })).toEqual([['a']]);
  });
  test('an answer without data and without errors is a fault of the whole', () => {
    expect(faults('{ a }', null)).toEqual([[]]);
  });
  test('keys of another type, and keys that a directive may leave out, are not missed', () => {
    const query = 'query ($x: Boolean!) { a { __typename ... on T { b } ... on U { c } d @include(if: $x) } }';
    expect(faults(query, { a: [{ __typename: 'T', b: 1 }, { __typename: 'U' }] })).toEqual([['a', 1, 'c']]);
  });
  test('an entity is of the type that was asked for, though the answer does not repeat it', () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on T { b } ... on U { c } } }';
    const representations = [{ __typename: 'T' }, { __typename: 'U' }];
    expect(faults(query, { _entities: [{ b: 1 }, {}] }, undefined, { representations })).toEqual([
      ['_entities', 1, 'c'],
    ]);
  });
  test('aliases are the keys, and fragments are followed', () => {
    expect(faults('{ x: a { ...f } } fragment f on T { y: b }', { x: { __typename: 'T' } })).toEqual([['x', 'y']]);
  });
  test('only the first fifty are told', () => {
    expect(faults('{ a { b } }', { a: Array.from({ length: 200 }, () => ({})) })).toHaveLength(50);
  });
});
