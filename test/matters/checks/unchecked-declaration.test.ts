import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([
  ['is left out', ''],
  ['is empty', ', checkedLater: " "'],
])('a declaration whose check %s is refused', (_, to) => {
  const text = changedSample(', checkedLater: "事后抽查"', to);
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      '"收入承诺书"',
      '"收入承诺书" is declared, and how it is checked later is not said',
      'Add checkedLater: "…"',
    ),
  ]);
});

test('only a declaration is checked later', () => {
  const text = changedSample('way: FORM', 'way: FORM, checkedLater: "事后抽查"');
  expect(problemsIn(text)).toMatchObject([{ wrong: '"申请表" is FORM, and says how a declaration is checked' }]);
});
