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
