import { type Checked, invalid, valid } from '../kit/identifiers/checked.ts';
import { checkSocialCreditCode } from '../kit/identifiers/social-credit-code.ts';

/** Checks a license type's code (证照类型代码), GB/T 36904: the social credit code of the defining body and three digits. */
export function checkTypeCode(code: string): Checked {
  const length = [...code].length;
  if (length !== 21) return invalid(`${length} characters, expected 21: a social credit code and three digits`);
  const body = checkSocialCreditCode(code.slice(0, 18));
  if (!body.isValid) return body;
  return /\d{3}$/.test(code) ? valid(code) : invalid('places 19 to 21 are not three digits');
}
