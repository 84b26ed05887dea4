import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkParcelCode } from '../../../../subgraphs/kit/identifiers/parcel-code.ts';
import { anyText } from '../../../support/alterations.ts';

const PARCEL = '310115001002GB00123';
const ORACLE = /^\d{12}[GJZ][A-HSWXY]\d{5}$/;

const reasonOf = (text: string): string | undefined => {
  const checked = checkParcelCode(text);
  return checked.isValid ? undefined : checked.reason;
};

describe('a parcel code', () => {
  test('of state-owned building land is accepted as it stands', () => {
    expect(checkParcelCode(PARCEL)).toEqual({ isValid: true, value: PARCEL });
  });

  test('is accepted for every ownership and kind of right of the standard', () => {
    fc.assert(fc.property(fc.stringMatching(ORACLE), (code) => expect(reasonOf(code)).toBeUndefined()));
  });

  test('is refused with the place that is wrong, and a unit code is no parcel code', () => {
    expect(reasonOf('310115001002GB00123F00010023')).toBe('28 characters, expected 19');
    expect(reasonOf('310115001002GI00123')).toBe(
      'the letter I does not occur in a parcel code (place 14), expected a kind of right: A to H, S, W, X or Y',
    );
    expect(reasonOf('31011500100AGB00123')).toBe(
      'place 12 is A, expected a digit (county 6, cadastral district 3, sub-district 3)',
    );
  });
});

test('no text whatever makes the check throw', () => {
  fc.assert(
    fc.property(anyText(PARCEL), (text) => expect(checkParcelCode(text).isValid).toBe(ORACLE.test(text))),
    { numRuns: 500 },
  );
});
