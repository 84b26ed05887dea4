import { describe, expect, test } from '@jest/globals';
import { GraphQLError, parseValue } from 'graphql';
import { invalid, valid } from '../../../../subgraphs/kit/identifiers/checked.ts';
import { textScalar } from '../../../../subgraphs/kit/scalars/text-scalar.ts';

const shout = textScalar({
  name: 'Shout',
  description: 'Sample',
  check: (text) => (/^[a-z]+$/.test(text) ? valid(text.toUpperCase()) : invalid('expected small letters')),
  code: 'BAD_USER_INPUT',
  specifiedBy: 'https://example.org/shout',
});
const count = textScalar({
  name: 'Count',
  description: 'Sample',
  check: valid,
  code: 'BAD_USER_INPUT',
  takesIntegers: true,
});

const refusalOf = (act: () => unknown): GraphQLError => {
  try {
    act();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('expected a GraphQLError');
};

describe('a scalar of checked text', () => {
  test('hands resolvers the normal form', () => {
    expect(shout.parseValue('abc')).toBe('ABC');
    expect(shout.parseLiteral(parseValue('"abc"'))).toBe('ABC');
    expect(shout.parseLiteral(parseValue('"""abc"""'))).toBe('ABC');
    expect(shout.specifiedByURL).toBe('https://example.org/shout');
  });

  test('refuses with its name, the reason and its code, and never with the value', () => {
    const refusal = refusalOf(() => shout.parseValue('SECRET'));
    expect([refusal.message, refusal.extensions]).toEqual([
      'Shout: expected small letters',
      { code: 'BAD_USER_INPUT' },
    ]);
  });

  test('points at the place in the query', () => {
    const literal = parseValue('"SECRET"');
    expect(refusalOf(() => shout.parseLiteral(literal)).nodes).toEqual([literal]);
  });

  test.each([
    [1, 'a number'],
    [1.5, 'a number that JSON cannot carry exactly'],
    [2 ** 53, 'a number that JSON cannot carry exactly'],
    [true, 'a boolean'],
    [null, 'null'],
    [undefined, 'nothing'],
    [['abc'], 'a list'],
    [{ text: 'abc' }, 'an object'],
  ])('refuses %j among variables, naming what came', (input, kind) => {
    expect(refusalOf(() => shout.parseValue(input)).message).toBe(`Shout: expected a string, got ${kind}`);
  });

  test.each([
    ['1', 'a number without quotes'],
    ['1.5', 'a fraction without quotes'],
    ['true', 'a boolean'],
    ['null', 'null'],
    ['abc', 'a word without quotes'],
    ['["abc"]', 'a list'],
    ['{ text: "abc" }', 'an object'],
  ])('refuses %s in the query text, naming what came', (literal, kind) => {
    expect(refusalOf(() => shout.parseLiteral(parseValue(literal))).message).toBe(
      `Shout: expected a string, got ${kind}`,
    );
  });

  test('takes whole numbers only where told to, as far as they are exact', () => {
    expect(count.parseValue(42)).toBe('42');
    expect(count.parseLiteral(parseValue('12345678901234567890'))).toBe('12345678901234567890');
    for (const inexact of [0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refusalOf(() => count.parseValue(inexact)).message).toBe(
        'Count: expected a string or a whole number, got a number that JSON cannot carry exactly',
      );
    }
  });

  test('trusts what is stored on the way out, and says so when it is no text at all', () => {
    expect(shout.serialize('Stored as Written')).toBe('Stored as Written');
    expect(() => shout.serialize(7)).toThrow('Shout cannot be written from a number');
  });
});
