import { expect, test } from '@jest/globals';
import { isInForce, overlap } from '../../matters/in-force.ts';
import { draftOf, sampleMatter } from '../support/matter-file.ts';

const { matter } = draftOf(sampleMatter);
const list = (validFrom: string, validTo: string | null) => ({ ...matter, validFrom, validTo });

test.each([
  ['2024-12-31', false],
  ['2025-01-01', true],
  ['2025-05-09', true],
  ['2025-05-10', false],
])('on %s a list of its first and last day is in force: %s', (day, expected) => {
  expect(isInForce(list('2025-01-01', '2025-05-09'), day)).toBe(expected);
});

test('lists overlap where they share a day, whichever comes first', () => {
  const [old, next] = [list('2025-01-01', '2025-05-09'), list('2025-05-09', null)];
  expect([overlap(old, next), overlap(next, old)]).toEqual([true, true]);
  expect(overlap(old, list('2025-05-10', null))).toBe(false);
});
