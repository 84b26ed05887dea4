import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('no value takes the name under which a record says where it comes from', () => {
  const text = changedSample('      number\n', '      source: number\n');
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'source: number',
      'number is called "source", which is kept for where a record comes from',
      'another name',
    ),
  ]);
});

test('nothing at the root takes the name under which the standing of the applicant is answered', () => {
  const text = changedSample('  person(idNumber', '  standing: person(idNumber');
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'standing: person',
      'person is called "standing", which is kept for the applicant\'s standing',
      'another name',
    ),
  ]);
  expect(problemsIn(changedSample('      number\n', '      standing: number\n'))).toEqual([]);
});
