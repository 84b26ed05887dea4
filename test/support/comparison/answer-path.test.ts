import { describe, expect, test } from '@jest/globals';
import { isOfAnswer, landing, leadsToNothing, lostPlaces, touches } from './answer-path.ts';

describe('a place of an answer', () => {
  test.each([
    [['a'], ['a', 'b', 0], true],
    [['a', 'b', 0], ['a'], true],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 0], ['a', 1], false],
    [['b'], ['a', 'b'], false],
    [[], ['a'], true],
  ])('%j and %j: one tells of the other, %j', (left, right, expected) => {
    expect(touches(left, right)).toBe(expected);
  });

  test.each([
    [['a', 'name'], false],
    [['a', 'home'], true],
    [['a', 'home', 'text'], true],
    [['a', 'stub'], true],
    [['list', 1], true],
    [['list', 0], false],
    [['list', 0, 'id'], false],
  ])('at %j there is nothing: %j', (path, expected) => {
    const data = { a: { name: 'A', stub: { code: 1, text: null }, home: null }, list: [{ id: 1 }, null] };
    expect(leadsToNothing(data, path)).toBe(expected);
  });

  test.each([
    [['a', 'name'], true],
    [['a', 'home', 'text'], true],
    [['a', 'code'], false],
    [['list', '@', 'id'], false],
    [['list', 1, 'id'], true],
    [['_entities'], false],
  ])('%j is one of the client’s: %j', (path, expected) => {
    expect(isOfAnswer({ a: { name: 'A', home: null }, list: [{ id: 1 }, null] }, path)).toBe(expected);
  });

  test('an error lands at the first null on its way', () => {
    const data = { a: { b: null, c: [{ d: null }] } };
    expect(landing(data, ['a', 'b', 'x', 0])).toEqual(['a', 'b']);
    expect(landing(data, ['a', 'c', 0, 'd'])).toEqual(['a', 'c', 0, 'd']);
    expect(landing(null, ['a'])).toEqual([]);
  });

  test('what a partial answer lost is told once, at its highest', () => {
    const whole = { a: { b: { c: 1 }, d: [{ e: 1 }, { e: 2 }], f: null } };
    expect(lostPlaces(whole, whole)).toEqual([]);
    expect(lostPlaces(whole, { a: { b: null, d: [{ e: 1 }, { e: null }] } })).toEqual([
      ['a', 'b'],
      ['a', 'd', 1, 'e'],
    ]);
    expect(lostPlaces(whole, null)).toEqual([[]]);
  });
});
