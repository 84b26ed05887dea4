import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([
  [
    '      number\n',
    '      numbr\n',
    'numbr',
    'Cannot query field "numbr" on type "Marriage".',
    'Did you mean "number"?',
  ],
  [
    '(status: CURRENT)',
    '(state: CURRENT)',
    'state:',
    'Unknown argument "state" on field "Person.properties".',
    'look up which arguments',
  ],
  [
    'matches(name: $name)',
    'matches(name: $nam)',
    '$nam)',
    'Variable "$nam" is not defined by operation "Sample".',
    'Add "$nam: …',
  ],
  [
    '$name: String!',
    '$name: Int!',
    '$name: Int!',
    'Variable "$name" of type "Int!" used in position expecting type "String".',
    'Declare "$name: String"',
  ],
  [
    'way: FORM',
    'way: FORMS',
    'way: FORMS',
    'Value "FORMS" does not exist in "MaterialWay" enum.',
    'Did you mean the enum value',
  ],
  [
    ', title: "Form"',
    '',
    '"申请表"',
    'Directive "@material" argument "title" of type "String!" is required, but it was not provided.',
    'Add "title: …"',
  ],
  ['@submit(', '@submitt(', '@submitt', 'Unknown directive "@submitt".', 'Write one of @matter'],
  [
    ' {\n      totalCount\n    }',
    '',
    'properties(',
    'Field "properties" of type "PropertyConnection" must have a selection of subfields.',
    '{ __typename }',
  ],
  ['CitizenId!', 'CitizenID!', 'CitizenID!', 'Unknown type "CitizenID".', 'Did you mean "CitizenId"'],
])('%j written as %j is refused with what to do', (from, to, marker, wrong, advice) => {
  const text = changedSample(from, to);
  expect(problemsIn(text)).toContainEqual(problemOn(text, marker, wrong, advice));
});

test('a text that is no GraphQL is refused at its place', () => {
  const text = changedSample('limit: { workingDays: 5 }', 'limit: { workingDays 5 }');
  expect(problemsIn(text)).toEqual([
    problemOn(text, 'limit: {', 'Syntax Error: Expected ":", found Int "5".', 'Correct the text at this place'),
  ]);
});
