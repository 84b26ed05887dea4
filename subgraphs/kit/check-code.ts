import { refusal } from './errors.ts';
import type { Checked } from './identifiers/checked.ts';

/**
 * Checks a number by which a register is asked, and gives its normal form. Throws INVALID_IDENTIFIER: a mistyped number must
 * not look like a proof that the register has no such record.
 */
export function checkCode(text: string, argument: string, check: (text: string) => Checked): string {
  const checked = check(text);
  if (!checked.isValid) throw refusal('INVALID_IDENTIFIER', `"${argument}": ${checked.reason}`);
  return checked.value;
}
