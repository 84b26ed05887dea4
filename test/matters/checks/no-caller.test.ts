import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a matter that nobody may call is refused', () => {
  const text = changedSample('callers: [AGENCY]', 'callers: []');
  expect(problemsIn(text)).toEqual([problemOn(text, '@matter', 'nobody may call the matter', 'Write callers:')]);
});

test('the applicant alone will do', () => {
  expect(problemsIn(changedSample('callers: [AGENCY]', 'callers: [APPLICANT]'))).toEqual([]);
});
