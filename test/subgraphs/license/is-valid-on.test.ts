import { expect, test } from '@jest/globals';
import { isValidOn } from '../../../subgraphs/license/is-valid-on.ts';

const license = {
  status: 'VALID',
  isCurrentEdition: 1,
  issuedOn: '2024-01-01',
  validFrom: '2024-02-01',
  validTo: '2029-01-31',
};

test.each([
  ['before the first day of validity', '2024-01-31', false],
  ['on the first day', '2024-02-01', true],
  ['on the last day', '2029-01-31', true],
  ['after the last day', '2029-02-01', false],
])('a license %s is judged by its dates', (_when, day, expected) => expect(isValidOn(license, day)).toBe(expected));

test('without a first day it is valid from the day of issue, without a last day for ever', () => {
  const open = { ...license, validFrom: null, validTo: null };
  expect(['2023-12-31', '2024-01-01', '9999-12-31'].map((day) => isValidOn(open, day))).toEqual([false, true, true]);
});

test.each(['SUSPENDED', 'ANNULLED', 'CANCELLED', 'LAPSED', 'TRANSFERRED_OUT', 'REVOKED', 'OTHER'])(
  'a license of standing %s is never valid',
  (status) => expect(isValidOn({ ...license, status }, '2025-01-01')).toBe(false),
);

test('an edition that a later one replaced is not valid, whatever its dates and standing', () => {
  expect(isValidOn({ ...license, isCurrentEdition: 0 }, '2025-01-01')).toBe(false);
});
