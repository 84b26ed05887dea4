import { expect, test } from '@jest/globals';
import { checkDivision } from '../../../subgraphs/kit/check-division.ts';

const find = async (code: string) => (['310000', '310101', '310101002', '310101002001'].includes(code) ? {} : null);
const check = (code: string, smallest: 6 | 9 | 12) => checkDivision({ code, argument: 'division', smallest, find });

test('a division that the register has is given back', async () => {
  expect(await check('310000', 6)).toBe('310000');
  expect(await check('310101002', 9)).toBe('310101002');
});

test.each([
  ['310103', 6, '"division" is 310103, which the register does not have; expected the city or a division of it'],
  ['310101003', 9, '"division" is 310101003, which the register does not have; expected the city or a division of it'],
  ['310101002', 6, '"division" is a street or town; expected a district or larger: it is recorded by these'],
  ['310101002001', 9, '"division" is a community; expected a street or town or larger: it is recorded by these'],
] as const)('%s, where rows are recorded by divisions of %i digits, is refused', async (code, smallest, message) => {
  await expect(check(code, smallest)).rejects.toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
});
