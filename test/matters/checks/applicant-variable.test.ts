import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('an applicant that is no variable is refused', () => {
  const text = changedSample('applicant: "applicant"', 'applicant: "$applicant"');
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      '@matter',
      'the applicant "$applicant" is no variable that is filled in',
      'without the dollar sign',
    ),
  ]);
});

test('so is one that is neither a person nor an enterprise', () => {
  const text = changedSample('applicant: "applicant"', 'applicant: "name"');
  expect(problemsIn(text)).toMatchObject([{ wrong: 'the applicant "name" is String!' }]);
});
