import { describe, expect, test } from '@jest/globals';
import { bearerToken } from '../../../../gateway/access/identity/bearer-token.ts';

describe('the token of a header', () => {
  test.each(['Bearer a.b.c', 'bearer a.b.c', 'BEARER   a.b.c  '])('of %j is what follows the word', (header) => {
    expect(bearerToken(header)).toBe('a.b.c');
  });

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'a.b.c',
    'Bearera.b.c',
    'Basic YTpi',
    'Bearer a,b',
    'Bearer a b',
    ' Bearer a.b.c',
  ])('is not found in %j', (header) => {
    expect(() => bearerToken(header)).toThrow(
      'The header Authorization cannot be read; expected "Bearer" and a token.',
    );
  });

  test('may have 8192 characters with its word, and no more', () => {
    expect(bearerToken(`Bearer ${'a'.repeat(8_185)}`)).toHaveLength(8_185);
    expect(() => bearerToken(`Bearer ${'a'.repeat(8_186)}`)).toThrow('expected at most 8192 characters');
  });

  test('is looked for in time that grows with the header only', () => {
    // Spaces that end in something else: a pattern that tries every split of them would take minutes.
    expect(() => bearerToken(`Bearer ${' '.repeat(8_000)}!`)).toThrow('cannot be read');
  });
});
