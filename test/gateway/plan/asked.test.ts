import { describe, expect, test } from '@jest/globals';
import { askedBy, keepAsked } from '../../../gateway/plan/asked.ts';

const kept = (operation: string, answer: unknown) => {
  keepAsked(answer, askedBy(operation));
  return answer;
};

describe('what was asked of a registry', () => {
  test('stays, by the keys that it was asked under, through lists of lists and fragments on any type', () => {
    const operation = '{ x: a { b ...f ... on T { c { d } } } } fragment f on U { c { e } }';
    const answer = { x: [[{ b: null, c: { d: 1, e: [2] } }, null]] };
    expect(kept(operation, structuredClone(answer))).toEqual(answer);
  });

  test('and nothing else does, at any depth', () => {
    const answer = { a: { b: 1, other: 2, c: [{ d: 1, idNumber: 'another' }] }, errors: [], JSON: 1 };
    expect(kept('{ a { b c { d } } }', answer)).toEqual({ a: { b: 1, c: [{ d: 1 }] } });
  });

  test('a leaf may be any JSON', () => {
    const answer = { shape: { type: 'Polygon', coordinates: [[1, 2]] } };
    expect(kept('{ shape }', structuredClone(answer))).toEqual(answer);
  });

  test('names that every object inherits are names like others', () => {
    const answer = JSON.parse('{"a":{"constructor":1,"__proto__":{"b":2},"toString":3}}');
    expect(kept('{ a { constructor: b } }', answer)).toEqual({ a: { constructor: 1 } });
    expect(Object.getPrototypeOf(answer.a)).toBe(Object.prototype);
  });

  test('text in place of an object is left for the writer of the answer to find', () => {
    expect(kept('{ a { b } }', { a: 'text' })).toEqual({ a: 'text' });
  });
});
