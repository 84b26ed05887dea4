import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a value of a paper that is only verified is refused', () => {
  const text = changedSample('      totalCount', '      totalCount\n      nodes {\n        unitCode\n      }');
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'unitCode',
      'RealEstateUnit.unitCode shows a value, and its paper is VERIFIED',
      'make the way SHARED',
    ),
  ]);
});

test('so is a value by itself', () => {
  const text = changedSample(
    'matches(name: $name) @replaces(material: "身份证", expect: TRUE)',
    'matches(name: $name) @replaces(material: "身份证", expect: TRUE)\n    name @replaces(material: "身份证")',
  );
  expect(problemsIn(text)).toMatchObject([{ wrong: 'Person.name shows a value, and its paper is VERIFIED' }]);
});

test('whether there is a record, and how many, is no value', () => {
  expect(
    problemsIn(
      changedSample(
        '      totalCount',
        '      __typename\n      totalCount\n      pageInfo {\n        hasNextPage\n      }',
      ),
    ),
  ).toEqual([]);
});
