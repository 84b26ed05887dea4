import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checkFoodLicenseNumber,
  foodLicenseCheckDigit,
} from '../../../../subgraphs/kit/identifiers/food-license-number.ts';
import { anyText, substitutions, transpositions } from '../../../support/alterations.ts';

const numbers = fc.stringMatching(/^[123][0-9]{12}$/).map((first13) => `JY${first13}${foodLicenseCheckDigit(first13)}`);
const reasonOf = (text: string): string | undefined => {
  const checked = checkFoodLicenseNumber(text);
  return checked.isValid ? undefined : checked.reason;
};

describe('a food business license number', () => {
  test('with the check digit of MOD 11,10 is accepted, its twin is refused with the digit expected', () => {
    const digit = Number(foodLicenseCheckDigit('2310115000123'));
    expect(reasonOf(`JY2310115000123${digit}`)).toBeUndefined();
    expect(reasonOf(`JY2310115000123${(digit + 1) % 10}`)).toBe(`check digit is ${digit}, not ${(digit + 1) % 10}`);
  });

  test('the check digit agrees with the recursion of the standard written out by hand', () => {
    // P: 10 → (10+2)→2·2=4 → (4+3)→7·2=14→3 → (3+1)→4·2=8 → 8→16→5 → (5+1)→6·2=12→1 → (1+1)→2·2=4 → (4+5)→9·2=18→7,
    // then zeros 14→3, 6, 12→1, and 1: (1+1)→4, 2: (4+2)→12→1, 3: (1+3)→8; check 11−8 = 3
    expect(foodLicenseCheckDigit('2310115000123')).toBe('3');
  });

  test('is refused for another prefix, kind, length or alphabet', () => {
    expect(reasonOf('SC23101150001233')).toMatch(/^the letter S does not occur/);
    expect(reasonOf('JY43101150001233')).toBe('place 3 is 4, expected 1 (food sales), 2 (catering) or 3 (canteen)');
    expect(reasonOf('JY2310115000123')).toBe('15 characters, expected 16');
    expect(reasonOf('JY2310115００01233')).toMatch(/^place 10 is a full-width 0/);
    expect(reasonOf('jy23101150001233')).toBe('the letter j at place 1 is lower case, expected J');
  });

  test('check digits are asked for 13 digits and nothing else', () => {
    expect(() => foodLicenseCheckDigit('231011500012')).toThrow(TypeError);
  });
});

describe('for every number that our check digit completes', () => {
  test('the number is accepted and every substitution of one digit is refused', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(reasonOf(number)).toBeUndefined();
        expect(substitutions(number, '0123456789').filter(({ text }) => checkFoodLicenseNumber(text).isValid)).toEqual(
          [],
        );
      }),
    );
  });

  // MOD 11,10 lets 1 swap in 45 pass; this one is found in the state that three digits lead to.
  test('most swaps of two neighbours are refused, some are not', () => {
    const sample = fc.sample(numbers, { numRuns: 500, seed: 1 }).flatMap((number) => transpositions(number));
    const escaped = sample.filter(({ text }) => checkFoodLicenseNumber(text).isValid);
    expect(escaped.length).toBeGreaterThan(0);
    expect(escaped.length / sample.length).toBeLessThan(1 / 30);
  });
});

test('no text whatever makes the check throw', () => {
  fc.assert(
    fc.property(anyText('JY23101150001233'), (text) => {
      expect(typeof checkFoodLicenseNumber(text).isValid).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
