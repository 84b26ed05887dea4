import { describe, expect, test } from '@jest/globals';
import { type IsOfType, rewrite } from '../../../gateway/plan/rewrite.ts';
import { own, type Tree } from '../../../gateway/plan/tree.ts';

const isOfType: IsOfType = (typename, condition) => typename === condition || condition === 'Media';
const set = (...path: string[]) => ({ kind: 'ValueSetter', path, setValueTo: 'Media' }) as const;
const rename = (renameKeyTo: string, ...path: string[]) => ({ kind: 'KeyRenamer', path, renameKeyTo }) as const;

describe('rewrites of what is sent or came back', () => {
  test('set a value on the objects of a type only', () => {
    const sent = [{ __typename: 'Book' }, { __typename: 'Shop' }];
    rewrite([set('... on Book', '__typename')], sent, isOfType);
    expect(sent).toEqual([{ __typename: 'Media' }, { __typename: 'Shop' }]);
  });

  test('apply to whatever implements an interface, and where the type was not asked for', () => {
    const came = { items: [{ __typename: 'Book', a: 1 }, { a: 2 }] };
    rewrite([rename('b', 'items', '... on Media', 'a')], came, isOfType);
    expect(came).toEqual({ items: [{ __typename: 'Book', b: 1 }, { b: 2 }] });
  });

  test('go through lists in lists and pass over null, leaves and what is missing', () => {
    const came = { items: [[{ a: 1 }], null, 'x', 7, [[{ a: 2 }, {}]]] };
    rewrite([rename('b', 'items', 'a')], came, isOfType);
    expect(came).toEqual({ items: [[{ b: 1 }], null, 'x', 7, [[{ b: 2 }, {}]]] });
    rewrite([rename('b', 'nobody', 'a'), rename('b')], came, isOfType);
    expect(Object.keys(came)).toEqual(['items']);
  });

  test('rename a null, do not make a key that is missing, and keep what every object inherits', () => {
    const came = { a: null } as Tree;
    rewrite([rename('b', 'a'), rename('d', 'c'), rename('e', 'constructor')], came, isOfType);
    expect(came).toEqual({ b: null });
  });

  test('rename to __proto__ and from it as names like others', () => {
    const came: Tree = { a: { isPoisoned: true } };
    rewrite([rename('__proto__', 'a')], came, isOfType);
    expect(own(came, '__proto__')).toEqual({ isPoisoned: true });
    expect(came.isPoisoned).toBeUndefined();
    rewrite([rename('c', '__proto__')], came, isOfType);
    expect(came).toEqual({ c: { isPoisoned: true } });
  });

  test('follow one another in their order', () => {
    const came = { a: 1, b: 2 };
    rewrite([rename('x', 'a'), rename('a', 'b'), rename('b', 'x')], came, isOfType);
    expect(came).toEqual({ a: 2, b: 1 });
  });
});
