import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { listLength } from '../../../../gateway/limits/rules/list-length.ts';

const count = (text: string) => listLength.count(parse(text));

test.each([
  ['{ a }', 0],
  ['{ a(ids: [1, 2, 3]) }', 3],
  ['{ ...F } fragment F on T { a(in: { deep: [[1], [1, 2, 3, 4]] }) }', 4],
])('%s counts %d', (text, expected) => {
  expect(count(text)).toBe(expected);
});
