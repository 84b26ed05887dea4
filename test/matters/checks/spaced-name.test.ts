import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([' 申请表', '申请表 ', '申请　表', '申\u200b请表'])('the name "%s" of a paper is refused', (name) => {
  const text = changedSample('name: "申请表"', `name: "${name}"`).replace('reuses: "申请表"', 'reuses: "sample"');
  expect(problemsIn(text)).toEqual([
    problemOn(text, `"${name}"`, `the name "${name}" has spaces, or marks that are not seen`, 'Write it "申请表".'),
  ]);
});

test('so is that of a paper to be submitted, and of the matter', () => {
  expect(problemsIn(changedSample('material: "照片"', 'material: "照 片"'))).toHaveLength(1);
  expect(problemsIn(changedSample('name: "示例事项"', 'name: "示例 事项"'))).toHaveLength(1);
});
