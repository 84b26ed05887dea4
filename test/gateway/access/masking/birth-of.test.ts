import { describe, expect, test } from '@jest/globals';
import { birthOf, tellsBirth } from '../../../../gateway/access/masking/birth-of.ts';

describe('the day of birth', () => {
  test('is a date of birth', () => {
    expect(birthOf('BIRTH_DATE', '2015-06-01')).toBe('2015-06-01');
  });

  test('is digits 7 to 14 of a citizen ID number', () => {
    expect(birthOf('ID_NUMBER', '31010420150601123X')).toBe('2015-06-01');
  });

  test('of the first generation of numbers lies in the twentieth century', () => {
    expect(birthOf('ID_NUMBER', '310104150601123')).toBe('1915-06-01');
  });

  test('cannot be told from what is no date, is hidden already, or is no text', () => {
    expect(birthOf('BIRTH_DATE', '2015')).toBeUndefined();
    expect(birthOf('ID_NUMBER', '310104********1234')).toBeUndefined();
    expect(birthOf('ID_NUMBER', '310104201513011234')).toBeUndefined();
    expect(birthOf('ID_NUMBER', 'E12345678')).toBeUndefined();
    expect(birthOf('ID_NUMBER', undefined)).toBeUndefined();
  });

  test('is nobody’s where the number is a body’s', () => {
    expect(birthOf('ID_NUMBER', '91310000MA1FL4PH7T')).toBe('NOBODY');
  });

  test('is told by numbers and dates of birth alone', () => {
    expect((['ID_NUMBER', 'BIRTH_DATE', 'NAME', 'DOCUMENT_NUMBER', null] as const).map(tellsBirth)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
