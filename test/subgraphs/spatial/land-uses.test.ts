import { expect, test } from '@jest/globals';
import { landUseOf } from '../../../subgraphs/spatial/land-uses.ts';

test('0701 is housing in towns, the last of the list is there, and an old code is answered as it stands', () => {
  expect(landUseOf('0701')).toEqual({ code: '0701', chineseName: '城镇住宅用地' });
  expect(landUseOf('1207').chineseName).toBe('裸岩石砾地');
  expect(landUseOf('071')).toEqual({ code: '071', chineseName: '071' });
});
