import { expect, test } from '@jest/globals';
import { checkBuildingNumber } from '../../../../subgraphs/spatial/identifiers/building-number.ts';

test('a building number is a parcel code, F and four digits', () => {
  expect(checkBuildingNumber('310101017001GB90001F0001')).toEqual({ isValid: true, value: '310101017001GB90001F0001' });
});

test.each([
  ['310101017001GB90001', '19 characters, expected 24'],
  ['310101017001GB90001W0001', 'place 20 is W, expected F (building)'],
])('"%s" is refused with what was expected', (text, reason) => {
  expect(checkBuildingNumber(text)).toEqual({ isValid: false, reason });
});
