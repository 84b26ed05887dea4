import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('what is neither true nor false cannot be expected to be true', () => {
  const text = changedSample('expect: NONE', 'expect: TRUE');
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'properties(',
      'Person.properties is PropertyConnection, which is never true or false',
      'Expect PRESENT',
    ),
  ]);
});
