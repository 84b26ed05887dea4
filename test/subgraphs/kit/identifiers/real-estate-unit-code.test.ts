import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkParcelCode } from '../../../../subgraphs/kit/identifiers/parcel-code.ts';
import { checkRealEstateUnitCode } from '../../../../subgraphs/kit/identifiers/real-estate-unit-code.ts';
import { anyText, substitutions } from '../../../support/alterations.ts';

const UNIT = '310115001002GB00123F00010023';
const LAND = '310115001002GB00123W00000000';
const ORACLE = /^\d{12}[GJZ][A-HSWXY]\d{5}([FLQ]\d{8}|W0{8})$/;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const reasonOf = (text: string): string | undefined => {
  const checked = checkRealEstateUnitCode(text);
  return checked.isValid ? undefined : checked.reason;
};

describe('a real-estate unit code', () => {
  test.each([UNIT, LAND])('%s is accepted as it stands', (code) => {
    expect(checkRealEstateUnitCode(code)).toEqual({ isValid: true, value: code });
  });

  test('opens with the code of its parcel', () => {
    fc.assert(
      fc.property(fc.stringMatching(ORACLE), (code) => {
        expect(reasonOf(code)).toBeUndefined();
        expect(checkParcelCode(code.slice(0, 19)).isValid).toBe(true);
      }),
    );
  });

  test('is refused with the place that is wrong', () => {
    expect(reasonOf(UNIT.slice(0, 27))).toBe('27 characters, expected 28');
    expect(reasonOf(UNIT.replace('G', 'K'))).toMatch(
      /^the letter K does not occur in a real-estate unit code \(place 13\)/,
    );
    expect(reasonOf(UNIT.replace('GB', 'BG'))).toBe(
      'place 13 is B, expected G (state-owned), J (collective) or Z (undetermined)',
    );
    expect(reasonOf(UNIT.replace('F', 'G'))).toBe(
      'place 20 is G, expected F (building), L (trees), Q (other) or W (land only)',
    );
    expect(reasonOf(UNIT.replace('gB', 'GB').replace('G', 'g'))).toBe(
      'the letter g at place 13 is lower case, expected G',
    );
    expect(reasonOf(UNIT.replace('3', '３'))).toMatch(/^place 1 is a full-width 3/);
    expect(reasonOf(LAND.replace(/0$/, '1'))).toBe(
      'places 21 to 28 are not zeros, expected 00000000 after W (land only)',
    );
  });

  // The standard has no check digit. This says so, lest anyone take acceptance for proof that the unit is the one meant.
  test('with one character altered is accepted exactly when the altered code has the shape too', () => {
    for (const code of [UNIT, LAND]) {
      for (const { text } of substitutions(code, ALPHABET)) {
        expect([text, checkRealEstateUnitCode(text).isValid]).toEqual([text, ORACLE.test(text)]);
      }
    }
    expect(reasonOf('310115001002GB00132F00010023')).toBeUndefined();
  });
});

test('no text whatever makes the check throw', () => {
  fc.assert(
    fc.property(anyText(UNIT), (text) => {
      expect(checkRealEstateUnitCode(text).isValid).toBe(ORACLE.test(text));
    }),
    { numRuns: 500 },
  );
});
