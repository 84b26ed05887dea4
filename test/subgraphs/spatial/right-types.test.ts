import { expect, test } from '@jest/globals';
import { rightTypeOf } from '../../../subgraphs/spatial/right-types.ts';

test('type 4 is a home with its land, and an unknown code is answered as it stands', () => {
  expect(rightTypeOf('4')).toEqual({ code: '4', chineseName: '国有建设用地使用权/房屋（构筑物）所有权' });
  expect(rightTypeOf('77')).toEqual({ code: '77', chineseName: '其它权利' });
});
