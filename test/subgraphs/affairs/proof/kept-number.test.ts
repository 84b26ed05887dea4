import { expect, test } from '@jest/globals';
import { keptNumber } from '../../../../subgraphs/affairs/proof/kept-number.ts';

test.each([
  ['31010719860915961x', '31010719860915961X'],
  ['310105580707962', '310105195807079622'],
  ['91310101MB000F01XU', '91310101MB000F01XU'],
  ['nobody', 'nobody'],
  ['', ''],
])('receipts of %j are looked for under %j', (written, kept) => expect(keptNumber(written)).toBe(kept));
