import { describe, expect, test } from '@jest/globals';
import { shapeFault } from '../../../../subgraphs/kit/identifiers/code-shape.ts';

const shape = {
  noun: 'a sample code',
  segments: [
    { length: 2, characters: '01', expected: '0 or 1' },
    { length: 1, characters: 'AB', expected: 'A or B' },
  ],
};

describe('the shape of a code', () => {
  test.each([
    ['01A', null],
    ['01', '2 characters, expected 3'],
    ['0', '1 character, expected 3'],
    ['01AB', '4 characters, expected 3'],
    ['0AB', 'place 2 is A, expected 0 or 1'],
    ['01a', 'the letter a at place 3 is lower case, expected A'],
    ['01Ａ', 'place 3 is a full-width A, expected A or B in plain (half-width) form'],
    ['01Q', 'the letter Q does not occur in a sample code (place 3), expected A or B'],
    ['01沪', 'the character 沪 does not occur in a sample code (place 3), expected A or B'],
    ['01²', 'the character ² does not occur in a sample code (place 3), expected A or B'],
    ['01 ', 'a space does not occur in a sample code (place 3), expected A or B'],
    ['01\n', 'the character U+000A does not occur in a sample code (place 3), expected A or B'],
    ['01\u200b', 'the character U+200B does not occur in a sample code (place 3), expected A or B'],
    ['01\ud83d', 'the character U+D83D does not occur in a sample code (place 3), expected A or B'],
    ['01😀', 'the character 😀 does not occur in a sample code (place 3), expected A or B'],
  ])('%j → %j', (text, fault) => {
    expect(shapeFault(text, shape)).toBe(fault);
  });
});
