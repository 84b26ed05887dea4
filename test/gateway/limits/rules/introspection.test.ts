import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { introspection } from '../../../../gateway/limits/rules/introspection.ts';

const count = (text: string) => introspection.count(parse(text));

test.each([
  ['{ fields { fields { fields { fields } } } }', 0],
  ['{ __type(name: "T") { fields { type { name } } } }', 1],
  [
    '{ __schema { types { ...F } } } fragment F on __Type { fields { type { interfaces { possibleTypes { fields { name } } } } } }',
    4,
  ],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
