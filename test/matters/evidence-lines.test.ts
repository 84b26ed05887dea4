import { expect, test } from '@jest/globals';
import { changedSample, draftOf, sampleMatter } from '../support/matter-file.ts';

const linesOf = (text: string, name: string) =>
  draftOf(text)
    .matter.materials.find((material) => material.name === name)
    ?.replacements.flatMap(({ lines }) => lines);

test('a selection is shown value by value, in the order of the file, with names from the schema', () => {
  expect(linesOf(sampleMatter, '结婚证')).toEqual([
    { path: ['number'], label: '登记字号', title: 'Registration number', type: 'String' },
    { path: ['parties', 'name'], label: '当事人 · 姓名', title: 'The two spouses · Registered name', type: 'String' },
  ]);
});

test('lineage and __typename are not shown', () => {
  const text = changedSample('      number\n', '      __typename\n      source {\n        asOf\n      }\n');
  expect(linesOf(text, '结婚证')?.map(({ path }) => path)).toEqual([['parties', 'name']]);
});

test('a value by itself is one line, without a path', () => {
  expect(linesOf(sampleMatter, '身份证')).toMatchObject([{ path: [], label: '信息核验', type: 'Boolean' }]);
});

test('the rows of a page are named without the page, by the names that the file gives them', () => {
  const text = changedSample(
    '    matches(',
    '    homes: properties @replaces(material: "登记表") {\n      rows: nodes {\n        code: unitCode\n      }\n    }\n    matches(',
  );
  expect(linesOf(text, '登记表')).toMatchObject([{ path: ['rows', 'code'], label: '不动产单元代码' }]);
});

test('the same key on both types of a union is one line', () => {
  const holders = `rights @replaces(material: "登记表") {
        holders { holder { ... on Person { name } ... on Enterprise { name } } }
      }`;
  const unit = `  realEstateUnit(unitCode: "310115001002GB00123F00010023") {\n      ${holders}\n  }\n  person(`;
  expect(linesOf(changedSample('  person(', unit), '登记表')).toHaveLength(1);
});
