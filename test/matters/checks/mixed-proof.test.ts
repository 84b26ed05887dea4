import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

const none = '@replaces(material: "无房证明", expect: NONE)';

test.each([
  ['TRUE', 'hasStatus(status: NORMAL) @replaces(material: "无房证明", expect: TRUE)'],
  ['PRESENT', 'residencePermit @replaces(material: "无房证明") {\n      __typename\n    }'],
])('a paper that expects NONE of one selection and %s of another is refused', (expected, selection) => {
  const text = changedSample('    idNumber\n', `    idNumber\n    ${selection}\n`);
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      'name: "无房证明"',
      `"无房证明" expects NONE of one selection and ${expected} of another`,
      'as a paper of its own',
    ),
  ]);
});

test('several selections that expect NONE are one negative proof', () => {
  const selection = `seizures: hasStatus(status: DECEASED) ${none}`;
  expect(problemsIn(changedSample('    idNumber\n', `    idNumber\n    ${selection}\n`))).toEqual([]);
});
