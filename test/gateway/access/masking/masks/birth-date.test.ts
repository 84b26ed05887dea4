import { expect, test } from '@jest/globals';
import { maskBirthDate } from '../../../../../gateway/access/masking/masks/birth-date.ts';

test('the year stays', () => {
  expect(maskBirthDate('1990-02-28')).toBe('1990');
});

test('of what is no date nothing stays', () => {
  expect(maskBirthDate('19900228')).toBe('****');
  expect(maskBirthDate('28 February 1990')).toBe('****');
});
