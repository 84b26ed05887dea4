import { describe, expect, test } from '@jest/globals';
import { isNone } from '../../../../subgraphs/affairs/proof/is-none.ts';

describe('there is none', () => {
  test.each([
    ['null', null],
    ['no', false],
    ['a count of nothing', 0],
    ['an empty text', ''],
    ['an empty list', []],
    ['a list of people none of whom is known', [null, null]],
    ['a connection that counts nothing', { totalCount: 0 }],
    ['a connection that counts nothing, whatever its page', { totalCount: 0, nodes: [] }],
    ['a connection without rows', { nodes: [] }],
    ['a connection without edges', { edges: [] }],
  ])('where the register answers %s', (_title, value) => expect(isNone(value)).toBe(true));

  test.each([
    ['yes', true],
    ['a number', 3],
    ['a text', 'MARRIED'],
    ['a record', { number: '1' }],
    ['a record of which nothing that was asked is known: it stands there all the same', { number: null }],
    ['a record that says only what it is', { __typename: 'Seizure' }],
    ['a list with a record', [{ number: null }]],
    ['a list in which one of two is known', [null, { number: '1' }]],
    ['a connection that counts more than its page holds', { totalCount: 3, nodes: [] }],
    ['a connection with a row', { nodes: [{}] }],
    ['a list of lists', [[]]],
  ])('not where it answers %s', (_title, value) => expect(isNone(value)).toBe(false));
});
