import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../../../subgraphs/kit/columns/columns.ts';
import { neededBy, needsOf } from '../../../../subgraphs/kit/columns/needs.ts';
import { reading, readingOf } from '../../../../subgraphs/kit/columns/reading.ts';

const needs = needsOf<{ a: number; b: number }>();

describe('what a resolver needs', () => {
  test('is what it declares', () => expect(neededBy(needs(['a', 'b'], ({ a, b }) => a + b))).toEqual(['a', 'b']));

  test('is unknown where it declares nothing', () => expect(neededBy(() => 1)).toBeUndefined());

  test('may be nothing, which is not the same', () => expect(neededBy(needs([], () => 1))).toEqual([]));

  test('is declared for each field apart, though one function resolves them all', () => {
    const resolve = () => 1;
    expect([needs(['a'], resolve), needs(['b'], resolve), resolve].map(neededBy)).toEqual([['a'], ['b'], undefined]);
  });

  test('changes neither its answer nor how many parameters it takes', () => {
    const resolve = needs(['a'], ({ a }, { by }: { by: number }) => a * by);
    expect(resolve({ a: 2 }, { by: 3 })).toBe(6);
    expect(resolve.length).toBe(2);
  });

  test('does not hide that it reads rows for the fields below', () => {
    const resolve = needs(
      ['a'],
      reading((columns) => () => columns),
    );
    const columns = columnsOf('b');
    const made = readingOf(resolve)?.make(columns) as (() => unknown) | undefined;
    expect(made?.()).toBe(columns);
  });
});
