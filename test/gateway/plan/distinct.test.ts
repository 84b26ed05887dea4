import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distinct } from '../../../gateway/plan/distinct.ts';
import type { Tree } from '../../../gateway/plan/tree.ts';

const gather = ({ key }: Tree): Tree | null => (key === undefined ? null : { __typename: 'A', key });

describe('the records to ask for', () => {
  test('are named once however many objects refer to them, in the order of first sight', () => {
    const objects = ['x', 'y', 'x', 'z', 'y'].map((key) => ({ key }));
    const { representations, slots } = distinct(objects, gather);
    expect(representations.map(({ key }) => key)).toEqual(['x', 'y', 'z']);
    expect(slots).toEqual([0, 1, 0, 2, 1]);
  });

  test('leave out objects that have no key, and no object is asked for in their place', () => {
    const { representations, slots } = distinct([{}, { key: 1 }, {}, { key: 1 }], gather);
    expect([representations.length, slots]).toEqual([1, [-1, 0, -1, 0]]);
  });

  test('are none where there is no object, or none with a key', () => {
    expect(distinct([], gather)).toEqual({ representations: [], slots: [] });
    expect(distinct([{}], gather)).toEqual({ representations: [], slots: [-1] });
  });

  test('tell 1 from "1", null from "null", and lists from their text', () => {
    const keys = [1, '1', null, 'null', [1], '[1]', true, 'true', { a: 1 }, '{"a":1}'];
    const { representations } = distinct(
      keys.map((key) => ({ key })),
      gather,
    );
    expect(representations.map(({ key }) => key)).toEqual(keys);
  });

  test('give each object exactly its own representation back', () => {
    const objects = fc.array(fc.record({ key: fc.jsonValue({ maxDepth: 2 }) }, { requiredKeys: [] }));
    fc.assert(
      fc.property(objects, (all) => {
        const { representations, slots } = distinct(all, gather);
        for (const [index, object] of all.entries()) {
          expect(representations[slots[index] ?? -1] ?? null).toEqual(gather(object));
        }
        const texts = representations.map((one) => JSON.stringify(one));
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});
