import { describe, expect, test } from '@jest/globals';
import { both, nothing } from '../../../../gateway/access/classified/alternatives.ts';

describe('two lists of alternatives that have to be met both', () => {
  test('become every combination of one and the other', () => {
    expect(both([['a', 'b'], ['c']], [['d'], ['e']])).toEqual([
      ['a', 'b', 'd'],
      ['a', 'b', 'e'],
      ['c', 'd'],
      ['c', 'e'],
    ]);
  });

  test('name nothing twice, and nothing that a lesser alternative makes needless', () => {
    expect(both([['a'], ['b']], [['a'], ['b']])).toEqual([['a'], ['b']]);
    expect(both([['b', 'a']], [['a', 'b']])).toEqual([['a', 'b']]);
  });

  test('are the other where one asks for nothing', () => {
    expect(both(nothing, [['a'], ['b']])).toEqual([['a'], ['b']]);
    expect(both(nothing, nothing)).toEqual([[]]);
  });

  test('can never be met where one has no alternative', () => {
    expect(both([], [['a']])).toEqual([]);
  });
});
