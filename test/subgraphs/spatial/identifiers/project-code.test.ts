import { expect, test } from '@jest/globals';
import { checkProjectCode } from '../../../../subgraphs/spatial/identifiers/project-code.ts';

test('a project code has year, division, industry, kind and serial number', () => {
  expect(checkProjectCode('2017-310116-70-03-000003')).toEqual({ isValid: true, value: '2017-310116-70-03-000003' });
});

test.each([
  ['2017', '4 characters, expected 24'],
  ['2017-310116-70-03_000003', 'the character _ does not occur in a project code (place 18), expected a hyphen'],
])('"%s" is refused with what was expected', (text, reason) => {
  expect(checkProjectCode(text)).toEqual({ isValid: false, reason });
});
