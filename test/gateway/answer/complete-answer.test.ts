import { expect, test } from '@jest/globals';
import { completeAnswer } from '../../../gateway/answer/complete-answer.ts';

const noted = [{ message: 'Cannot return null for non-nullable field Person.name.', path: ['person'] }];
const incomplete = {
  message: 'A value could not be completed from what the registries hold.',
  path: ['person'],
  extensions: { code: 'VALUE_INCOMPLETE' },
};

test('a value that could not be completed is an error, not a note in the extensions', () => {
  expect(completeAnswer({ data: { person: null }, extensions: { valueCompletion: noted } })).toEqual({
    data: { person: null },
    errors: [incomplete],
  });
});
test('it is told once where an error already covers its path', () => {
  const errors = [{ message: 'down', path: ['person', 'licenses'] }];
  expect(completeAnswer({ data: { person: null }, errors, extensions: { valueCompletion: noted } })).toEqual({
    data: { person: null },
    errors,
  });
});
test('a refused request stays without data', () => {
  expect(completeAnswer({ errors: [{ message: 'no' }] })).toEqual({ errors: [{ message: 'no' }] });
});
