import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([
  ['is no variable', 'when: "isMaried"', '"isMaried"'],
  ['is a text', 'when: "name"', '"name"'],
])('a condition that %s is refused', (_, when, shown) => {
  const text = changedSample('law: "示例条例第三条"', `law: "示例条例第三条", ${when}`);
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      '"照片"',
      `"照片" is asked for when ${shown}, which is no variable for yes or no`,
      'Boolean! = false',
    ),
  ]);
});

test('so is one that is yes unless somebody says no', () => {
  expect(problemsIn(changedSample('Boolean! = false', 'Boolean! = true'))).toMatchObject([
    { wrong: expect.stringContaining('"isMarried"') },
  ]);
});

test('one without a default has to be answered, and will do', () => {
  expect(problemsIn(changedSample('Boolean! = false', 'Boolean!'))).toEqual([]);
});
