import { expect, test } from '@jest/globals';
import { checkCode } from '../../../subgraphs/kit/check-code.ts';
import { checkCitizenId } from '../../../subgraphs/kit/identifiers/citizen-id.ts';

test('a number that checks is given back in its normal form', () => {
  expect(checkCode('310101900307001', 'idNumber', checkCitizenId)).toBe('310101199003070019');
});

test('one that does not is refused by its argument’s name, and is not repeated', () => {
  expect(() => checkCode('310101199003070018', 'idNumber', checkCitizenId)).toThrow(
    expect.objectContaining({
      message: '"idNumber": check digit is 9, not 8',
      extensions: { code: 'INVALID_IDENTIFIER' },
    }),
  );
});
