import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  birthDateOf,
  checkCitizenId,
  citizenIdCheckDigit,
  firstGenerationNumber,
  sexOf,
} from '../../../../subgraphs/kit/identifiers/citizen-id.ts';
import { anyText, substitutions, transpositions } from '../../../support/alterations.ts';

const TODAY = '2026-11-24';
const VALID = [
  '11010519491231002X',
  '440524188001010014',
  '310101199003070019',
  '310104198511150028',
  '310115201806120030',
  '31011219520229004X',
  '310151200012310052',
  '31010719991001000X',
  '310230196605010164',
  '810000199010100016',
  '830000198808080025',
];

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const citizenIds = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.date({ min: new Date('1880-01-01'), max: new Date(TODAY), noInvalidDate: true }),
    digits(3),
  )
  .map(([county, birth, serial]) => `${county}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`)
  .map((first17) => first17 + citizenIdCheckDigit(first17));

const reasonOf = (text: string): string | undefined => {
  const checked = checkCitizenId(text, TODAY);
  return checked.isValid ? undefined : checked.reason;
};
const withCheckDigit = (first17: string): string => first17 + citizenIdCheckDigit(first17);

describe('a citizen ID number', () => {
  test.each(VALID)('%s is accepted as it stands', (id) => {
    expect(checkCitizenId(id, TODAY)).toEqual({ isValid: true, value: id });
  });

  test('belongs to someone born in 1880 or later, as the example of the standard was', () => {
    expect(reasonOf(withCheckDigit('44052418800101001'))).toBeUndefined();
    expect(reasonOf(withCheckDigit('44052418791231001'))).toBe(
      'birth date 1879-12-31 is too early, expected 1880 or later',
    );
  });

  test('the worked example gives 9, and its twin ending in 8 is refused with the digit that was expected', () => {
    expect(citizenIdCheckDigit('31010119900307001')).toBe('9');
    expect(reasonOf('310101199003070018')).toBe('check digit is 9, not 8');
  });

  test('a lower-case x is taken for the X that the card shows', () => {
    expect(checkCitizenId('31011219520229004x', TODAY)).toEqual({ isValid: true, value: '31011219520229004X' });
  });

  test('a number of an abolished district (310103, Luwan) stays valid for life', () => {
    expect(reasonOf(withCheckDigit('31010319750612003'))).toBeUndefined();
  });

  test('a birth on 29 February is accepted in leap years only', () => {
    expect(reasonOf(withCheckDigit('31010120000229001'))).toBeUndefined();
    expect(reasonOf(withCheckDigit('31010120010229001'))).toBe('birth date 2001-02-29 does not exist');
    expect(reasonOf(withCheckDigit('31010119000229001'))).toBe('birth date 1900-02-29 does not exist');
  });

  test.each(['20011301', '20010001', '20010431', '20010100'])(
    'a birth date that does not exist (%s) is refused',
    (date) => {
      expect(reasonOf(withCheckDigit(`310101${date}001`))).toMatch(/^birth date \d{4}-\d\d-\d\d does not exist$/);
    },
  );

  test('a person born today has a number, a person born tomorrow has not', () => {
    expect(reasonOf(withCheckDigit('31010120261124001'))).toBeUndefined();
    expect(reasonOf(withCheckDigit('31010120261125001'))).toBe('birth date 2026-11-25 is in the future');
    expect(checkCitizenId(withCheckDigit('31010129990101001')).isValid).toBe(false);
  });

  test('a wrong length is refused with the lengths that exist', () => {
    const expected = 'expected 18 (or the 15 of a first-generation number)';
    expect(reasonOf('31010119900307001')).toBe(`17 characters, ${expected}`);
    expect(reasonOf('')).toBe(`0 characters, ${expected}`);
    expect(reasonOf('3')).toBe(`1 character, ${expected}`);
  });

  test('characters that do not belong are refused with their place', () => {
    expect(reasonOf('３10101199003070019')).toBe(
      'place 1 is a full-width 3, expected a digit in plain (half-width) form',
    );
    expect(reasonOf('31O101199003070019')).toBe(
      'the letter O does not occur in a citizen ID number (place 3), expected a digit',
    );
    expect(reasonOf('31X101199003070019')).toBe('place 3 is X, expected a digit');
    expect(reasonOf('31010119900307001\u202e')).toBe(
      'the character U+202E does not occur in a citizen ID number (place 18), expected a digit or X',
    );
    expect(reasonOf(' 31010119900307001')).toMatch(/^a space does not occur/);
  });
});

describe('permits and cards for those without a household register', () => {
  test('Hong Kong, Macao and Taiwan permits have zeros after 81, 82, 83', () => {
    expect(reasonOf(withCheckDigit('82000019900101001'))).toBeUndefined();
    expect(reasonOf(withCheckDigit('81010119900101001'))).toBe(
      'places 3 to 6 are not zeros, expected 810000 for a permit',
    );
  });

  test('a foreign permanent resident card starts with 9, province and nationality', () => {
    const card = withCheckDigit('93184019850704002');
    expect(checkCitizenId(card, TODAY)).toEqual({ isValid: true, value: card });
    expect([birthDateOf(card), sexOf(card), firstGenerationNumber(card)]).toEqual(['1985-07-04', 'FEMALE', null]);
  });

  test('no number starts with 0', () => {
    expect(reasonOf(withCheckDigit('01010119900101001'))).toBe('place 1 is 0, expected 1 to 9');
  });
});

describe('a first-generation number of 15 digits', () => {
  test('is completed to the 18 characters that its holder has today', () => {
    expect(checkCitizenId('310101900307001', TODAY)).toEqual({ isValid: true, value: '310101199003070019' });
    expect(checkCitizenId('310112520229004', TODAY)).toEqual({ isValid: true, value: '31011219520229004X' });
  });

  test('with a serial set apart for centenarians means a birth in 18xx', () => {
    expect(checkCitizenId('310101890307997', TODAY)).toEqual({
      isValid: true,
      value: withCheckDigit('31010118890307997'),
    });
    const births = [...'56789']
      .map((last) => checkCitizenId(`31010189030799${last}`, TODAY))
      .map((checked) => checked.isValid && birthDateOf(checked.value));
    expect(births).toEqual(['1989-03-07', '1889-03-07', '1889-03-07', '1889-03-07', '1889-03-07']);
    expect(checkCitizenId('310101500307997', TODAY)).toEqual({
      isValid: true,
      value: withCheckDigit('31010119500307997'),
    });
  });

  test('is refused when its date does not exist, and when only later cards start as it does', () => {
    expect(reasonOf('310101010229001')).toBe('birth date 1901-02-29 does not exist');
    expect(reasonOf('931840850704002')).toBe('15 digits, expected 18 for a number that starts with 9');
    expect(reasonOf('31010190030700X')).toMatch(/^the letter X does not occur in a first-generation citizen ID number/);
  });

  test('has no check digit: a mistyped serial is another number, not an error', () => {
    expect(reasonOf('310101900307002')).toBeUndefined();
  });

  test('is known for a birth in 19xx only', () => {
    expect(firstGenerationNumber('310101199003070019')).toBe('310101900307001');
    expect(firstGenerationNumber('310115201806120030')).toBeNull();
    expect(firstGenerationNumber('810000199010100016')).toBeNull();
    expect(firstGenerationNumber(withCheckDigit('31010119900307998'))).toBeNull();
  });

  test('leads back to the number that it was taken from', () => {
    fc.assert(
      fc.property(citizenIds, (id) => {
        const first15 = firstGenerationNumber(id);
        if (first15 !== null) expect(checkCitizenId(first15, TODAY)).toEqual({ isValid: true, value: id });
      }),
    );
  });
});

test('birth date and sex are read from the number', () => {
  expect(VALID.slice(2, 6).map((id) => [birthDateOf(id), sexOf(id)])).toEqual([
    ['1990-03-07', 'MALE'],
    ['1985-11-15', 'FEMALE'],
    ['2018-06-12', 'MALE'],
    ['1952-02-29', 'FEMALE'],
  ]);
});

test('a check digit is asked for 17 digits and nothing else', () => {
  expect(() => citizenIdCheckDigit('3101011990030700')).toThrow(TypeError);
  expect(() => citizenIdCheckDigit('3101011990030700X')).toThrow(TypeError);
});

describe('for every number that our check digit completes', () => {
  test('the number is accepted', () => {
    fc.assert(fc.property(citizenIds, (id) => expect(reasonOf(id)).toBeUndefined()));
  });

  test('every substitution of one character is refused', () => {
    fc.assert(
      fc.property(citizenIds, (id) => {
        expect(substitutions(id, '0123456789X').filter(({ text }) => checkCitizenId(text, TODAY).isValid)).toEqual([]);
      }),
    );
  });

  // Neighbouring weights are w and 2w modulo 11, so a swap moves the sum by w times the difference: never by 0.
  test('every swap of two neighbours is refused', () => {
    fc.assert(
      fc.property(citizenIds, (id) => {
        expect(transpositions(id).filter(({ text }) => checkCitizenId(text, TODAY).isValid)).toEqual([]);
      }),
    );
  });
});

test('no text whatever makes the check throw, and no reason repeats the text', () => {
  fc.assert(
    fc.property(anyText('310101199003070019'), (text) => {
      const reason = reasonOf(text);
      if (reason !== undefined && text.length > 8) expect(reason).not.toContain(text);
    }),
    { numRuns: 500 },
  );
});
