import { expect, test } from '@jest/globals';
import { samePaper } from '../../matters/same-paper.ts';

test.each([
  ['不动产权证书原件', '不动产权证书'],
  ['不动产权证书（复印件）', '《不动产权证书》'],
  ['营业执照 副本', '营业执照'],
])('%s and %s are one paper', (one, other) => expect(samePaper(one, other)).toBe(true));

test.each([
  ['学历证书（境外）', '学历证书'],
  ['未备案的租赁合同', '租赁合同'],
])('%s and %s are two', (one, other) => expect(samePaper(one, other)).toBe(false));
