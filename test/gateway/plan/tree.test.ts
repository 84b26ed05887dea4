import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isTree, objectsAt, own, placesAt, put, reader, type Tree } from '../../../gateway/plan/tree.ts';

const inherited = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__', '__defineGetter__'];

describe('the tree of an answer', () => {
  test.each(inherited)('has no value under %s that no registry put there', (key) => {
    expect([own({}, key), reader(key)({})]).toEqual([undefined, undefined]);
  });

  test.each([...inherited, 'name'])('keeps what is put under %s, and stays a plain object', (key) => {
    const tree: Tree = {};
    put(tree, key, { isTrue: true });
    expect([own(tree, key), reader(key)(tree)]).toEqual([{ isTrue: true }, { isTrue: true }]);
    expect(Object.keys(tree)).toEqual([key]);
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
    put(tree, key, 'again');
    expect(own(tree, key)).toBe('again');
    expect(({} as Tree).isTrue).toBeUndefined();
  });

  test('reads a key that was parsed from JSON as __proto__', () => {
    const tree = JSON.parse('{"__proto__":{"name":"x"}}') as Tree;
    expect(reader('__proto__')(tree)).toEqual({ name: 'x' });
    expect(reader('name')(tree)).toBeUndefined();
  });

  test('is made of objects: neither null, lists nor texts are', () => {
    expect([{}, Object.create(null)].map(isTree)).toEqual([true, true]);
    expect([null, undefined, [], 'x', 1, true].map(isTree)).toEqual(Array(6).fill(false));
  });

  test('finds the objects at a path, lists flattened where the path says so, nothing where something is null, missing or of another kind', () => {
    const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];
    const tree = {
      people: [
        { homes: [one, null, two] },
        null,
        { homes: null },
        {},
        { homes: 'x' },
        7,
        { homes: [[three], [], [null]] },
        [{ homes: [three] }],
      ],
    };
    expect(objectsAt(tree, ['people', '@', 'homes', '@'])).toEqual([one, two]);
    expect(objectsAt(tree, ['people', '@', 'homes', '@', '@'])).toEqual([three]);
    expect(objectsAt(tree, ['people', '@', 'homes', '@'])[0]).toBe(one);
    expect(placesAt(tree, ['people', '@', 'homes', '@'])).toEqual([
      ['people', 0, 'homes', 0],
      ['people', 0, 'homes', 2],
    ]);
    expect(placesAt(tree, ['people', '@', 'homes', '@', '@'])).toEqual([['people', 6, 'homes', 0, 0]]);
    expect(objectsAt(tree, ['nobody', '@', 'homes'])).toEqual([]);
    expect(objectsAt(tree, ['constructor'])).toEqual([]);
    expect(objectsAt(tree, [])).toEqual([tree]);
    expect(placesAt(tree, [])).toEqual([[]]);
  });

  test('follows lists in lists by one @ each', () => {
    const tree = { grid: [[{ id: 1 }], [{ id: 2 }, { id: 3 }]] };
    expect(objectsAt(tree, ['grid', '@', '@'])).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
    expect(placesAt(tree, ['grid', '@', '@'])[2]).toEqual(['grid', 1, 1]);
  });

  test('names for every object the place at which that object stands', () => {
    const { tree: trees } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constant(null),
        fc.constant('x'),
        fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('tree')),
        fc.array(tie('tree'), { maxLength: 3 }),
      ),
    }));
    const path = fc.array(fc.constantFrom('a', 'b', '@', '__proto__'), { maxLength: 5 });
    fc.assert(
      fc.property(trees, path, (tree, steps) => {
        const root = { a: tree } as Tree;
        const objects = objectsAt(root, ['a', ...steps]);
        const places = placesAt(root, ['a', ...steps]);
        expect(places).toHaveLength(objects.length);
        for (const [index, place] of places.entries()) {
          const at = place.reduce<unknown>(
            (value, step) => (Array.isArray(value) ? value[Number(step)] : own(value as Tree, String(step))),
            root,
          );
          expect(at).toBe(objects[index]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
