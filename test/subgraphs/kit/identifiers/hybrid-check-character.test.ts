import { describe, expect, test } from '@jest/globals';
import { hybridCheckCharacter } from '../../../../subgraphs/kit/identifiers/hybrid-check-character.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SYSTEMS = [
  { name: 'MOD 11,10', modulus: 10 as const, states: 10, pairs: 45 },
  { name: 'MOD 37,36', modulus: 36 as const, states: 36, pairs: 630 },
];

test('the examples of ISO 7064 and of public descriptions of it come out', () => {
  expect(hybridCheckCharacter('0794', 10)).toBe('5');
  expect(hybridCheckCharacter('A12425GABC1234002', 36)).toBe('M');
});

test('a character outside the alphabet is a mistake of the caller', () => {
  expect(() => hybridCheckCharacter('07A4', 10)).toThrow(TypeError);
  expect(() => hybridCheckCharacter('07-4', 36)).toThrow(TypeError);
});

// The check depends on what came before a place only through the state of the running product, and on what follows
// only through a one-to-one map of that state. So one prefix for each state proves the claim for all codes.
describe.each(SYSTEMS)('$name', ({ modulus, states, pairs }) => {
  const characters = [...ALPHABET.slice(0, modulus)];
  const check = (payload: string): string => hybridCheckCharacter(payload, modulus);
  const prefixes = characters;
  const escapes = prefixes.map((prefix) =>
    characters.flatMap((left, index) =>
      characters.slice(index + 1).filter((right) => check(prefix + left + right) === check(prefix + right + left)),
    ),
  );

  test('the prefixes of one character reach every state', () => {
    expect(new Set(prefixes.map(check)).size).toBe(states);
  });

  test('every substitution of one character changes the check character', () => {
    for (const prefix of prefixes) {
      expect(new Set(characters.map((character) => check(prefix + character))).size).toBe(modulus);
    }
  });

  test(`of ${pairs} pairs of neighbours exactly one can be swapped unnoticed in each state`, () => {
    expect(characters.length * (characters.length - 1)).toBe(2 * pairs);
    expect(escapes.map((escaped) => escaped.length)).toEqual(prefixes.map(() => 1));
  });

  test('the last character and the check character can be swapped unnoticed in one state, and only 0 with 1', () => {
    const unnoticed = prefixes.flatMap((prefix) =>
      characters
        .map((last) => [last, check(prefix + last)] as const)
        .filter(([last, digit]) => last !== digit && check(prefix + digit) === last)
        .map((pair) => pair.join('')),
    );
    expect(unnoticed.sort()).toEqual(['01', '10']);
  });
});
