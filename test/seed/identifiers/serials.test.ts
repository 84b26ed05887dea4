import { describe, expect, test } from '@jest/globals';
import { serials } from '../../../seed/identifiers/serials.ts';

describe('serial numbers', () => {
  test('count each series for itself', () => {
    const numbers = serials('START');
    expect([numbers.next('seal', 4), numbers.next('seal', 4), numbers.next('lease', 4)]).toEqual([
      '0001',
      '0002',
      '0001',
    ]);
  });

  test('of the fixed world begin at nine tenths', () => {
    expect(serials('FIXED').next('seal', 4)).toBe('9001');
  });
});
