import type { Checked } from '../kit/identifiers/checked.ts';
import { checkCitizenId } from '../kit/identifiers/citizen-id.ts';
import { checkSocialCreditCode } from '../kit/identifiers/social-credit-code.ts';

/** Kinds of holder code whose numbers are keys of another registry; a passport's number is not. */
const checks: Readonly<Record<string, (code: string) => Checked>> = {
  SOCIAL_CREDIT_CODE: checkSocialCreditCode,
  CITIZEN_ID: (code) => checkCitizenId(code),
  FOREIGN_PERMANENT_RESIDENT_CARD: (code) => checkCitizenId(code),
};

/**
 * The key by which a license's holder is joined: the code in its 18-character form, so that a license printed with a
 * first-generation number is still found. Null where the code is of another kind or does not check. Written with the row.
 */
export function holderKeyOf(codeKind: string, code: string): string | null {
  const checked = checks[codeKind]?.(code);
  return checked?.isValid ? checked.value : null;
}
