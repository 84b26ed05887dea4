import { describe, expect, test } from '@jest/globals';
import { maskHolderName } from '../../../../../gateway/access/masking/masks/holder-name.ts';

describe('the name of a holder', () => {
  test.each([
    '上海申江食品有限公司',
    '中国工商银行上海市分行',
    '上海浦源投资合伙企业（有限合伙）',
    '上海市徐汇区教育学院',
  ])('stays where it is a body’s: %s', (name) => {
    expect(maskHolderName(name)).toBe(name);
  });

  test.each([
    ['王小明', '王*'],
    ['老王公司', '老*'],
    ['买买提·阿卜杜拉公司', '买*'],
    ['Acme Incorporated', 'A*'],
  ])('is hidden where it is a person’s or may be: %s', (name, shown) => {
    expect(maskHolderName(name)).toBe(shown);
  });
});
