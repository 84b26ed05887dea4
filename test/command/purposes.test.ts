import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';
import { purposes } from '../../command/purposes.ts';

const options = purposes(readMatters(paths), readFileSync(paths.supergraph, 'utf8'));

test('a purpose is the list in force on a day, the same object each time', () => {
  const before = options.purposeAt('marriage-registration', '2025-05-09');
  const after = options.purposeAt('marriage-registration', '2025-05-10');
  expect(before).toMatchObject({ code: 'marriage-registration', applicant: 'groom', callers: ['AGENCY', 'APPLICANT'] });
  expect(before?.operation === after?.operation).toBe(false);
  expect(options.purposeAt('marriage-registration', '2025-05-09')).toBe(before);
  expect(options.purposesOf?.('marriage-registration')).toEqual([before, after]);
  expect(options.purposeAt('no-such', '2026-11-24')).toBeUndefined();
});

test('keys and the classification are those of the supergraph', () => {
  expect([options.isKey('Person', 'idNumber'), options.isKey('Person', 'name')]).toEqual([true, false]);
  expect([options.classify('Enterprise', 'name').level, options.classify('Person', 'name').level]).toEqual([1, 3]);
});
