import { expect, test } from '@jest/globals';
import { fieldName } from '../../matters/field-name.ts';

test.each([
  ['Day of registration (登记日期).', 'Day of registration', '登记日期'],
  ['Day of closing; null while registered (注销日期).', 'Day of closing', '注销日期'],
  ['Unit code (不动产单元代码), GB/T 37346-2019, 28 characters.', 'Unit code', '不动产单元代码'],
  ['Seizures by ranking, at most 100 (查封).', 'Seizures by ranking', '查封'],
])('"%s" names a field', (description, title, label) => {
  expect(fieldName(description, 'field')).toEqual({ title, label });
});

test('without a Chinese name the field is its own', () => {
  expect(fieldName(undefined, 'amount')).toEqual({ title: 'amount', label: 'amount' });
  expect(fieldName('Something (else).', 'amount')).toEqual({ title: 'amount', label: 'amount' });
});

test('a description over several lines is read', () => {
  expect(fieldName('Name,\nas registered\n(名称)', 'name')).toEqual({ title: 'Name', label: '名称' });
});
