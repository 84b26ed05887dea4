import { expect, test } from '@jest/globals';
import { writtenItem } from '../../../../subgraphs/affairs/receipt/written-item.ts';

test('a piece of evidence is written as canonical JSON, whatever the order of its members', () => {
  const item = { way: 'SHARED', material: '结婚证', evidence: { b: 1, a: null } };
  expect(writtenItem(item)).toEqual({
    item,
    text: '{"evidence":{"a":null,"b":1},"material":"结婚证","way":"SHARED"}',
  });
});

test('what is no JSON is not written', () => {
  expect(() => writtenItem({ material: 'x', number: Number.NaN })).toThrow('NaN is not allowed');
});
