import { refusal } from '../kit/errors.ts';
import { checkSocialCreditCode } from '../kit/identifiers/social-credit-code.ts';

/**
 * Checks a license type's code (证照类型代码), GB/T 36904: the social credit code of the defining body and three digits.
 * Throws INVALID_IDENTIFIER: a mistyped code must not look like a proof that there are no such licenses.
 */
export function checkTypeCode(code: string, argument: string): string {
  const fault = faultOf(code);
  if (fault !== null) throw refusal('INVALID_IDENTIFIER', `"${argument}": ${fault}`);
  return code;
}

function faultOf(code: string): string | null {
  const length = [...code].length;
  if (length !== 21) return `${length} characters, expected 21: a social credit code and three digits`;
  const body = checkSocialCreditCode(code.slice(0, 18));
  if (!body.isValid) return body.reason;
  return /\d{3}$/.test(code) ? null : 'places 19 to 21 are not three digits';
}
