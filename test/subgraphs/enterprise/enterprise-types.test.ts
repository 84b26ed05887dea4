import { expect, test } from '@jest/globals';
import { enterpriseTypeOf } from '../../../subgraphs/enterprise/enterprise-types.ts';

test.each([
  ['1100', '有限责任公司'],
  ['1211', '股份有限公司(上市、外商投资企业投资)'],
  ['2130', '有限责任公司分公司(自然人投资或控股)'],
  ['4533', '有限合伙企业'],
  ['9500', '个体工商户'],
  ['0000', null],
])('type %s is %s', (code, chineseName) => {
  expect(enterpriseTypeOf(code)).toEqual({ code, chineseName });
});
