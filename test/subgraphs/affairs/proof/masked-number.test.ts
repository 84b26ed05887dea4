import { expect, test } from '@jest/globals';
import { maskedNumber } from '../../../../subgraphs/affairs/proof/masked-number.ts';

test.each([
  ['310118199502289522', '310***********9522'],
  ['31010719860915961X', '310***********961X'],
  ['91310115MA1K3ABC7X', '913***********BC7X'],
])('%s is shown as %s', (number, masked) => {
  expect(maskedNumber(number)).toBe(masked);
});
