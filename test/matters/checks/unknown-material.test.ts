import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('a selection that replaces a paper which the head does not list is refused', () => {
  const text = changedSample(
    '@replaces(material: "身份证", expect: TRUE)',
    '@replaces(material: "身份证", expect: TRUE) @replaces(material: "护照")',
  );
  expect(problemsIn(text)).toEqual([
    problemOn(text, 'matches(', 'the head lists no paper "护照"', 'add the paper there with @material'),
  ]);
});

test.each([
  ['申请表', '"申请表" is FORM, which no selection replaces'],
  ['收入承诺书', '"收入承诺书" is DECLARED, which no selection replaces'],
  ['照片', '"照片" is to be submitted, and this selection replaces it'],
])('so is one that replaces "%s"', (name, wrong) => {
  const text = changedSample('expect: TRUE)', `expect: TRUE) @replaces(material: "${name}")`);
  expect(problemsIn(text)).toEqual([problemOn(text, 'matches(', wrong, 'Take @replaces away')]);
});
