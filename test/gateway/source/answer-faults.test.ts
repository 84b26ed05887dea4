import { describe, expect, test } from '@jest/globals';
import { answerFaults } from '../../../gateway/source/answer-faults.ts';
import { selectionReader } from '../../../gateway/source/selection.ts';

const read = selectionReader();
const faults = (query: string, data: unknown, errors?: { message: string; path?: (string | number)[] }[]) =>
  answerFaults({ data: data as never, ...(errors ? { errors } : {}) }, read(query));

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
  test('aliases are the keys, and fragments are followed', () => {
    expect(faults('{ x: a { ...f } } fragment f on T { y: b }', { x: { __typename: 'T' } })).toEqual([['x', 'y']]);
  });
  test('only the first fifty are told', () => {
    expect(faults('{ a { b } }', { a: Array.from({ length: 200 }, () => ({})) })).toHaveLength(50);
  });
});
