import { expect, test } from '@jest/globals';
import { shanghaiToday } from '../../../../subgraphs/kit/identifiers/shanghai-today.ts';

test('the day in Shanghai begins at 16:00 UTC of the day before', () => {
  expect(shanghaiToday(Date.parse('2026-01-01T15:59:59Z'))).toBe('2026-01-01');
  expect(shanghaiToday(Date.parse('2026-01-01T16:00:00Z'))).toBe('2026-01-02');
  expect(shanghaiToday(Date.parse('2027-12-31T16:00:00Z'))).toBe('2028-01-01');
});
