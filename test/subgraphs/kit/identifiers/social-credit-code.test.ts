import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkSocialCreditCode,
  organisationCheckDigit,
  socialCreditCheckDigit,
} from '../../../../subgraphs/kit/identifiers/social-credit-code.ts';
import { anyText, substitutions, transpositions } from '../../../support/alterations.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const VALID = [
  '11100000000013338W',
  '11110000000021135M',
  '91310000MA1AAAA11H',
  '91310115MA1K00B077',
  '91310101000000019C',
  '11310000000000035N',
  '1131000000000110XT',
  '1231000042500009XL',
  '51310000501999916K',
  '52310107MJ55000030',
  '93310151MA1P00001E',
];
const KINDS = [
  ...['11', '12', '13', '19', '21', '29', '31', '32', '33', '34', '35', '39', '41', '49', '51', '52', '53', '59'],
  ...['61', '62', '69', '71', '72', '79', '81', '89', '91', '92', '93', 'A1', 'A9', 'N1', 'N2', 'N3', 'N9', 'Y1'],
];

const characters = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[${CHARACTERS}]{${length}}$`));
const socialCreditCodes = fc
  .tuple(fc.constantFrom(...KINDS), fc.integer({ min: 110000, max: 659999 }), characters(8))
  .map(([kind, division, body]) => complete(kind + division, body));

function complete(first8: string, body: string): string {
  const first17 = first8 + body + organisationCheckDigit(body);
  return first17 + socialCreditCheckDigit(first17);
}

const reasonOf = (text: string): string | undefined => {
  const checked = checkSocialCreditCode(text);
  return checked.isValid ? undefined : checked.reason;
};

describe('a social credit code', () => {
  test.each(VALID)('%s is accepted as it stands', (code) => {
    expect(checkSocialCreditCode(code)).toEqual({ isValid: true, value: code });
  });

  test('with a wrong last check digit is refused with place and expected digit', () => {
    expect(reasonOf('91310000MA1AAAA11G')).toBe('check digit (place 18) is H, not G');
  });

  test('with a wrong organisation code is refused for it, though the last check digit may fit', () => {
    expect(reasonOf('1131000000000110ET')).toBe(
      'place 17 is E, expected a digit or X, the check digit of the organisation code',
    );
    const first17 = '11310000000001105';
    expect(reasonOf(first17 + socialCreditCheckDigit(first17))).toBe('organisation check digit (place 17) is X, not 5');
  });

  test('has no I, O, S, V and Z', () => {
    for (const letter of 'IOSVZ') {
      expect(reasonOf(`91310000M${letter}1AAAA11H`)).toMatch(
        new RegExp(`^the letter ${letter} does not occur in a social credit code`),
      );
    }
  });

  test('in lower case, in full width, too short or with a letter in the division is refused with the reason', () => {
    expect(reasonOf('91310000ma1AAAA11H')).toBe('the letter m at place 9 is lower case, expected M');
    expect(reasonOf('９1310000MA1AAAA11H')).toMatch(/^place 1 is a full-width 9, expected .* in plain/);
    expect(reasonOf('91310000MA1AAAA11')).toBe('17 characters, expected 18');
    expect(reasonOf('9131A000MA1AAAA11H')).toBe('place 5 is A, expected a digit of the division code');
  });

  test('names a registering department and a kind of body that it registers', () => {
    expect(reasonOf(complete('B1310000', 'MA1AAAA1'))).toBe(
      'place 1 is B, expected a registering department: 1, 2, 3, 4, 5, 6, 7, 8, 9, A, N, Y',
    );
    expect(reasonOf(complete('94310000', 'MA1AAAA1'))).toBe(
      'place 2 is 4, expected 1, 2, 3 for registering department 9',
    );
    for (const first of CHARACTERS) {
      for (const second of CHARACTERS) {
        const isAccepted = checkSocialCreditCode(complete(`${first}${second}310000`, 'MA1AAAA1')).isValid;
        expect([first + second, isAccepted]).toEqual([first + second, KINDS.includes(first + second)]);
      }
    }
  });

  test('check digits are asked for the right characters and nothing else', () => {
    expect(() => socialCreditCheckDigit('91310000MA1AAAA1')).toThrow(TypeError);
    expect(() => socialCreditCheckDigit('91310000MO1AAAA11')).toThrow(TypeError);
    expect(() => organisationCheckDigit('MA1AAAA')).toThrow(TypeError);
    expect(() => organisationCheckDigit('ma1aaaa1')).toThrow(TypeError);
  });
});

describe('for every code that our check digits complete', () => {
  test('the code is accepted', () => {
    fc.assert(fc.property(socialCreditCodes, (code) => expect(reasonOf(code)).toBeUndefined()));
  });

  test('every substitution of one character is refused', () => {
    fc.assert(
      fc.property(socialCreditCodes, (code) => {
        expect(substitutions(code, CHARACTERS).filter(({ text }) => checkSocialCreditCode(text).isValid)).toEqual([]);
      }),
    );
  });

  // Neighbouring weights are w and 3w modulo 31, a prime: a swap moves the sum by 2w times the difference, never by 0.
  test('every swap of two neighbours is refused', () => {
    fc.assert(
      fc.property(socialCreditCodes, (code) => {
        expect(transpositions(code).filter(({ text }) => checkSocialCreditCode(text).isValid)).toEqual([]);
      }),
    );
  });
});

describe('the organisation code alone is the weaker check', () => {
  test('exactly the substitutions whose values differ by 11 or 22 escape it', () => {
    fc.assert(
      fc.property(characters(8), (body) => {
        const escaped = substitutions(body, CHARACTERS).filter(
          ({ text }) => organisationCheckDigit(text) === organisationCheckDigit(body),
        );
        const expected = substitutions(body, CHARACTERS).filter(({ place, text }) => {
          const [before, after] = [body, text].map((code) => Number.parseInt(code.charAt(place - 1), 36));
          return ((before ?? 0) - (after ?? 0)) % 11 === 0;
        });
        expect(escaped).toEqual(expected);
      }),
    );
  });

  test('0 and B are such a pair, and the code around it refuses the exchange', () => {
    expect(organisationCheckDigit('MA1K00B0')).toBe(organisationCheckDigit('MA1K0BB0'));
    expect(reasonOf('91310115MA1K00B077')).toBeUndefined();
    expect(reasonOf('91310115MA1K0BB077')).toMatch(/^check digit \(place 18\) is ., not 7$/);
  });
});

test('no text whatever makes the check throw, and no reason repeats the text', () => {
  fc.assert(
    fc.property(anyText('91310000MA1AAAA11H'), (text) => {
      const reason = reasonOf(text);
      if (reason !== undefined && text.length > 8) expect(reason).not.toContain(text);
    }),
    { numRuns: 500 },
  );
});
