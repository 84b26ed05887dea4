import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDivisionCode } from '../../../../subgraphs/kit/identifiers/division-code.ts';
import { anyText } from '../../../support/alterations.ts';

const reasonOf = (text: string): string | undefined => {
  const checked = checkDivisionCode(text);
  return checked.isValid ? undefined : checked.reason;
};

describe('a division code', () => {
  test.each([
    ['31', '310000'],
    ['3101', '310100'],
  ])('%s is accepted as %s, under which registers hold it', (code, value) => {
    expect(checkDivisionCode(code)).toEqual({ isValid: true, value });
  });

  test.each([
    ['310101', 'district'],
    ['310103', 'abolished district'],
    ['310000', 'city in its 6-digit form'],
    ['310101002', 'street'],
    ['310101002001', 'community'],
  ])('%s (%s) is accepted', (code) => {
    expect(checkDivisionCode(code)).toEqual({ isValid: true, value: code });
  });

  test('is refused with the lengths or the digits that were expected', () => {
    expect(reasonOf('31010')).toBe(
      '5 characters, expected 2 (province), 4 (city), 6 (district), 9 (street or town) or 12 (community)',
    );
    expect(reasonOf('910101')).toBe('place 1 is 9, expected 1 to 8, the region of the country');
    expect(reasonOf('3101O1')).toMatch(/^the letter O does not occur in a division code \(place 5\)/);
    expect(reasonOf('310１01')).toMatch(/^place 4 is a full-width 1/);
  });
});

test('no text whatever makes the check throw', () => {
  fc.assert(
    fc.property(anyText('310101002001'), (text) => {
      expect(checkDivisionCode(text).isValid).toBe(/^[1-8](\d|\d{3}|\d{5}|\d{8}|\d{11})$/.test(text));
    }),
    { numRuns: 500 },
  );
});
