import { checkSocialCreditCode } from '../identifiers/social-credit-code.ts';
import { textScalar } from './text-scalar.ts';

export const socialCreditCodeScalar = textScalar({
  name: 'SocialCreditCode',
  description: 'Unified social credit code (统一社会信用代码), GB 32100-2015, 18 characters with two check digits.',
  check: (text) => checkSocialCreditCode(text),
  code: 'INVALID_IDENTIFIER',
  specifiedBy: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0',
});
