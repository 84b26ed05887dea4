import { expect, test } from '@jest/globals';
import { isBodyCode } from '../../../../gateway/access/masking/is-body-code.ts';

test('a code with a letter before its last character is a body’s', () => {
  expect(isBodyCode('91310000MA1FL4PH7T')).toBe(true);
});

test.each(['31010419900230123X', '310104199002301234', '310104900230123', 'E12345678', ''])(
  'what may be a person’s number is none: %s',
  (number) => {
    expect(isBodyCode(number)).toBe(false);
  },
);
