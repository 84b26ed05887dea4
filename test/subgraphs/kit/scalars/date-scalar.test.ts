import { expect, test } from '@jest/globals';
import { dateScalar } from '../../../../subgraphs/kit/scalars/date-scalar.ts';

test('a day of the calendar is taken and answered as it was written', () => {
  expect(dateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  expect(dateScalar.serialize('9999-12-31')).toBe('9999-12-31');
});

test.each([
  ['2023-02-29', 'Date: day is 29, expected 01 to 28 in 2023-02'],
  ['29.02.2024', 'Date: expected a date as YYYY-MM-DD, such as 2026-01-31'],
  ['2024-02-29T00:00:00Z', 'Date: expected a date as YYYY-MM-DD, such as 2026-01-31'],
])('%s is refused', (text, message) => {
  expect(() => dateScalar.parseValue(text)).toThrow(message);
});
