import { describe, expect, test } from '@jest/globals';
import type { Mask } from '../../../../gateway/access/classified/classification.ts';
import { mask } from '../../../../gateway/access/masking/mask.ts';

const shown: readonly (readonly [Mask, string, string])[] = [
  ['ID_NUMBER', '310104199002301234', '310104********1234'],
  ['DOCUMENT_NUMBER', 'J310101-2020-001234', '***************1234'],
  ['PHONE', '13812345678', '138****5678'],
  ['NAME', '王小明', '王*'],
  ['HOLDER_NAME', '李四', '李*'],
  ['HOLDER_NAME', '上海申江食品有限公司', '上海申江食品有限公司'],
  ['BIRTH_DATE', '1990-02-28', '1990'],
  ['ADDRESS', '上海市徐汇区漕溪路123弄4号501室', '上海市徐汇区****'],
];

describe('a value that is hidden in part', () => {
  test.each(shown)('%s: %s is shown as %s', (kind, value, expected) => {
    expect(mask(kind, value)).toBe(expected);
  });

  test.each(shown)('%s: what is hidden already stays as it is', (kind, _value, expected) => {
    expect(mask(kind, expected)).toBe(expected);
  });

  test.each(shown)('%s: of an empty text nothing comes to light', (kind) => {
    expect(mask(kind, '').replaceAll('*', '')).toBe('');
  });
});
