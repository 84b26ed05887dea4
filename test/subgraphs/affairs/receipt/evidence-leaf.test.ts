import { expect, test } from '@jest/globals';
import { evidenceLeaf } from '../../../../subgraphs/affairs/receipt/evidence-leaf.ts';

test('the same evidence under another salt has another leaf, so a hidden part cannot be guessed', () => {
  const item = { material: '结婚证', __typename: 'NegativeEvidence' };
  const leaf = evidenceLeaf({ salt: 'A'.repeat(22), item });
  expect(evidenceLeaf({ salt: `${'B'.repeat(21)}A`, item })).not.toEqual(leaf);
  expect(evidenceLeaf({ salt: 'A'.repeat(22), item: { ...item } })).toEqual(leaf);
});
