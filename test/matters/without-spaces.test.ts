import { expect, test } from '@jest/globals';
import { withoutSpaces } from '../../matters/without-spaces.ts';

test('spaces of every width are taken out, wherever they stand', () => {
  expect(withoutSpaces(' 结　婚\u00a0证\n')).toBe('结婚证');
});

test('marks that have no width are taken out', () => {
  expect(withoutSpaces('\ufeff结\u200b婚\u2060证')).toBe('结婚证');
});

test('a name without any is left as it is', () => {
  expect(withoutSpaces('户口登记：出生医学证明')).toBe('户口登记：出生医学证明');
});
