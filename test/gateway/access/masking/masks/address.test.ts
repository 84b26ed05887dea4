import { expect, test } from '@jest/globals';
import { maskAddress } from '../../../../../gateway/access/masking/masks/address.ts';

test.each([
  ['上海市浦东新区张江镇科苑路88号', '上海市浦东新区****'],
  ['江苏省苏州市姑苏区平江路12号', '江苏省苏州市姑苏区****'],
  ['新疆维吾尔自治区乌鲁木齐市天山区', '新疆维吾尔自治区乌鲁木齐市天山区****'],
  ['上海市漕溪路123弄康健小区', '上海市****'],
  ['康健小区4号', '****'],
  ['漕溪路小区', '****'],
])('%s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});
