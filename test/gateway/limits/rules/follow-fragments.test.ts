import { expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { followFragments } from '../../../../gateway/limits/rules/follow-fragments.ts';

const fields = (text: string) =>
  followFragments(parse(text), { own: ({ kind }) => (kind === Kind.FIELD ? 1 : 0), beside: 'SUM' });

/** Fragments that hold each the next twice. */
const tree = (levels: number) =>
  [
    '{ ...F0 }',
    ...Array.from({ length: levels }, (_, at) => `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`),
    `fragment F${levels} on T { a }`,
  ].join('\n');

test('a tree of fragments is counted, and not walked', () => {
  expect(fields(tree(10))).toBe(1024);
  expect(fields(tree(50))).toBe(2 ** 50);
  expect(fields(tree(500))).toBe(2 ** 500);
});

test('a tree that nobody spreads is counted too, since validation walks it', () => {
  expect(fields(tree(20).replace('{ ...F0 }', '{ a }'))).toBe(2 ** 20);
});

test('a ring of fragments ends, and a tree within it is counted', () => {
  expect(fields('{ ...A } fragment A on T { a ...B } fragment B on T { b ...A }')).toBe(2);
  const ring = tree(30).replace('fragment F30 on T { a }', 'fragment F30 on T { a ...F0 }');
  expect(fields(ring)).toBe(2 ** 30);
});

test('a fragment that is missing adds nothing', () => {
  expect(fields('{ a ...Missing }')).toBe(1);
});
