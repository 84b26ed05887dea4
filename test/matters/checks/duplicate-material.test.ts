import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test('two papers of one name are refused at the second', () => {
  const text = changedSample('material: "照片"', 'material: "登记表"');
  expect(problemsIn(text)).toEqual([
    problemOn(text, 'material: "登记表"', '"登记表" is listed a second time', 'Keep one entry'),
  ]);
});

test('a space or a mark that is not seen makes no other paper', () => {
  const text = changedSample('material: "照片"', 'material: "登 记表\u200b"');
  expect(problemsIn(text)).toContainEqual(
    problemOn(text, 'material: "登 记表\u200b"', '"登 记表\u200b" is listed a second time', 'Keep one entry'),
  );
});
