import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { paths } from '../../../../command/paths.ts';
import { classification } from '../../../../gateway/access/classified/classification.ts';

const classify = classification(
  parse(`
  type Query { person: Person @classified(level: 3, sharing: CONDITIONAL) counts: Counts }
  type Person implements Named @classified(level: 3, sharing: CONDITIONAL) {
    id: ID! @classified(level: 3, sharing: CONDITIONAL, mask: ID_NUMBER)
    name: String @classified(level: 4, sharing: CONDITIONAL, mask: NAME)
    sex: String
    isWatched: Boolean @classified(level: 4, sharing: WITHHELD)
  }
  type Street implements Named @classified(level: 1, sharing: UNCONDITIONAL) { name: String }
  interface Named { name: String }
  type Counts { total: Int }
`),
);

describe('the classification of a field', () => {
  test('is what its own directive says', () => {
    expect(classify('Person', 'id')).toEqual({ level: 3, sharing: 'CONDITIONAL', mask: 'ID_NUMBER' });
    expect(classify('Person', 'isWatched')).toEqual({ level: 4, sharing: 'WITHHELD', mask: null });
  });

  test('is that of its type where it has none of its own', () => {
    expect(classify('Person', 'sex')).toEqual({ level: 3, sharing: 'CONDITIONAL', mask: null });
    expect(classify('Street', 'name')).toEqual({ level: 1, sharing: 'UNCONDITIONAL', mask: null });
  });

  test('is personal where nobody decided', () => {
    expect(classify('Counts', 'total')).toEqual({ level: 3, sharing: 'CONDITIONAL', mask: null });
    expect(classify('Query', 'counts')).toEqual({ level: 3, sharing: 'CONDITIONAL', mask: null });
  });

  test('of an interface is the strictest of what it may turn out to be', () => {
    expect(classify('Named', 'name')).toEqual({ level: 4, sharing: 'CONDITIONAL', mask: 'NAME' });
  });

  test('is the strictest of all for a field that there is not', () => {
    expect(classify('Person', 'shoeSize')).toEqual({ level: 4, sharing: 'WITHHELD', mask: null });
    expect(classify('Query', '_entities')).toEqual({ level: 4, sharing: 'WITHHELD', mask: null });
    expect(classify('Person', 'constructor')).toEqual({ level: 4, sharing: 'WITHHELD', mask: null });
  });

  test('of the type’s name is public: that an object is there is told by the field that leads to it', () => {
    expect(classify('Person', '__typename').level).toBe(1);
  });
});

test.each([
  'level: 5, sharing: CONDITIONAL',
  'level: 1, sharing: SOMETIMES',
  'level: 1, sharing: CONDITIONAL, mask: NOSE',
])('a classification that nobody can mean is refused: %s', (given) => {
  expect(() => classification(parse(`type A { b: Int @classified(${given}) }`))).toThrow(/@classified on A.b/);
});

test('the masks are those of the schemas', () => {
  const schema = readFileSync(join(paths.schemas, 'population.graphql'), 'utf8');
  const declared = /enum classified__Mask \{([^}]*)\}/.exec(schema)?.[1]?.match(/^ {2}[A-Z_]+$/gm) ?? [];
  expect(declared.length).toBeGreaterThan(5);
  for (const mask of declared) {
    const classified = classification(
      parse(`type A { b: Int @classified(level: 1, sharing: WITHHELD, mask: ${mask}) }`),
    );
    expect(classified('A', 'b').mask).toBe(mask.trim());
  }
});
