import { expect, test } from '@jest/globals';
import { roadName } from '../../../seed/geography/roads.ts';

test('1,521 roads have names of their own', () => {
  const names = Array.from({ length: 1_521 }, (_, number) => roadName(number));
  expect(new Set(names).size).toBe(1_521);
  expect(names.every((name) => /^..路$/.test(name))).toBe(true);
});
