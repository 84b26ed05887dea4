import { expect, test } from '@jest/globals';
import { changedSample, problemOn, problemsIn } from '../../support/matter-file.ts';

test.each([
  ['title', 'title: "Sample"', '@matter'],
  ['name', 'name: "示例事项"', '@matter'],
  ['lead', 'lead: "市民政局"', '@matter'],
  ['law', 'law: "示例条例第一条"', '@matter'],
  ['label', 'label: "姓名"', '$name:'],
  ['title', 'title: "Citizen ID number"', '$applicant:'],
  ['title', 'title: "Form"', '"申请表"'],
  ['from', 'from: "市公安局"', '"身份证"'],
  ['law', 'law: "示例条例第二条"', 'name: "结婚证"'],
  ['title', 'title: "Photograph"', '"照片"'],
  ['law', 'law: "示例条例第三条"', '"照片"'],
])('%s may not be blank, as in %s', (argument, given, marker) => {
  for (const blank of ['', ' ', '　\u200b']) {
    const text = changedSample(given, `${argument}: "${blank}"`);
    expect(problemsIn(text)).toEqual([problemOn(text, marker, `${argument} is blank`, `Write what ${argument} is`)]);
  }
});

test('nor may the name of a paper', () => {
  expect(problemsIn(changedSample('name: "申请表"', 'name: ""'))).toContainEqual(
    expect.objectContaining({ wrong: 'name is blank' }),
  );
  expect(problemsIn(changedSample('material: "照片"', 'material: " "'))).toContainEqual(
    expect.objectContaining({ wrong: 'material is blank' }),
  );
});
