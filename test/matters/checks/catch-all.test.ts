import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([
  '其他材料',
  '其它证明',
  '其他',
  '身份证等材料',
  '身份证等',
  '有关材料',
  '补充材料',
  '相关材料',
  '其余材料',
  '与申请有关材料',
  '登记机关要求的文件',
  '视情况提供的证明',
])('the name "%s" names no paper and is refused', (name) => {
  const text = changedSample('name: "登记表"', `name: "${name}"`);
  expect(problemsIn(text)).toEqual([
    problemOn(
      text,
      `"${name}"`,
      `"${name}" (Register) names no paper, but whatever the counter asks for`,
      'Name each paper',
    ),
  ]);
});

test.each(['Other materials', 'Any other documents', 'Identity card etc.', 'Supporting documents', 'Other'])(
  'so is the English name "%s"',
  (title) => {
    const text = changedSample('title: "Register"', `title: "${title}"`);
    expect(problemsIn(text)).toMatchObject([{ wrong: expect.stringContaining(title) }]);
  },
);

test('a paper to be submitted is no exception', () => {
  expect(problemsIn(changedSample('material: "照片"', 'material: "其他材料"'))).toHaveLength(1);
});

test('a name that only holds one of the words is left alone', () => {
  expect(problemsIn(changedSample('name: "登记表"', 'name: "等级证书"'))).toEqual([]);
});
