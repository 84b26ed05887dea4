import { expect, test } from '@jest/globals';
import { codeOffice } from '../../../seed/enterprises/code-office.ts';
import { random } from '../../../seed/random/random.ts';
import { checkSocialCreditCode } from '../../../subgraphs/kit/identifiers/social-credit-code.ts';

test('the office gives out social credit codes that check, none twice', () => {
  const [office, draws] = [codeOffice(), random(1, 'codes')];
  const codes = Array.from({ length: 500 }, () => office.issue('91', '310115', draws));
  expect(new Set(codes).size).toBe(500);
  expect(codes.every((code) => checkSocialCreditCode(code).isValid && code.startsWith('91310115MA'))).toBe(true);
});
