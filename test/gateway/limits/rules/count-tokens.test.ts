import { expect, test } from '@jest/globals';
import { countTokens } from '../../../../gateway/limits/rules/count-tokens.ts';

test('tokens are names, punctuation and values, and brackets of every kind count as nesting', () => {
  expect(countTokens('{ a(b: [{ c: "x y z" }]) } # and a comment', 100)).toEqual({
    tokens: 14,
    nesting: 4,
    nameLength: 1,
  });
});

test('counting stops one past the limit, however long the text goes on', () => {
  expect(countTokens('a '.repeat(100_000), 10)).toEqual({ tokens: 11, nesting: 0, nameLength: 1 });
});

test('a text without tokens is refused as the parser refuses it', () => {
  expect(() => countTokens('{ "open', 100)).toThrow('Unterminated string');
});

test('the longest name is measured, and texts are no names', () => {
  expect(countTokens('{ abc: a(b: "x y z") @include }', 100).nameLength).toBe(7);
});
