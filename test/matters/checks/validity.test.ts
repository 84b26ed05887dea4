import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each(['2025-02-29', '2025-13-01', '1 May 2025', '20250501', ''])('"%s" is no day and is refused', (day) => {
  const text = changedSample('validFrom: "2020-01-01"', `validFrom: "${day}"`);
  expect(problemsIn(text)).toEqual([problemOn(text, '@matter', `"${day}" is no day`, 'YYYY-MM-DD')]);
});

test('a list that ends before it begins is refused', () => {
  const text = changedSample('validFrom: "2020-01-01"', 'validFrom: "2020-01-02"\n  validTo: "2020-01-01"');
  expect(problemsIn(text)).toEqual([
    problemOn(text, '@matter', 'the list ends on 2020-01-01, before it begins on 2020-01-02', 'Exchange'),
  ]);
});

test('a list may be in force for one day', () => {
  expect(
    problemsIn(changedSample('validFrom: "2020-01-01"', 'validFrom: "2020-01-01"\n  validTo: "2020-01-01"')),
  ).toEqual([]);
});
