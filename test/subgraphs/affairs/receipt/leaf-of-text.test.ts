import { expect, test } from '@jest/globals';
import { canonicalJson } from '../../../../subgraphs/affairs/receipt/canonical-json.ts';
import { leafOfText } from '../../../../subgraphs/affairs/receipt/leaf-of-text.ts';
import { leafHash } from '../../../../subgraphs/affairs/receipt/merkle-tree.ts';
import { evidenceItems } from '../../../support/receipts/receipt-content.ts';

test('a leaf put together from texts is the hash of the canonical JSON of the item with its salt', () => {
  const salt = `${'s'.repeat(21)}A`;
  for (const item of evidenceItems) {
    const whole = leafHash(Buffer.from(canonicalJson({ salt, item })));
    expect(leafOfText(canonicalJson(item), salt)).toEqual(whole);
  }
});
