import { describe, expect, test } from '@jest/globals';
import { isUnderFourteen } from '../../../../gateway/access/masking/is-under-fourteen.ts';

describe('someone is under fourteen', () => {
  test('until the day before the fourteenth birthday', () => {
    expect(isUnderFourteen('2012-11-25', '2026-11-24')).toBe(true);
    expect(isUnderFourteen('2012-11-24', '2026-11-24')).toBe(false);
  });

  test('who was born on 29 February, until the end of the fourteenth February', () => {
    expect(isUnderFourteen('2012-02-29', '2026-02-28')).toBe(true);
    expect(isUnderFourteen('2012-02-29', '2026-03-01')).toBe(false);
  });

  test('who is not born yet', () => {
    expect(isUnderFourteen('2027-01-01', '2026-11-24')).toBe(true);
  });
});
