import { refusal } from '../kit/errors.ts';

const most = 100;

/** Checks the number of a license (证照编号) that is asked for; spaces around it are not looked for. Throws BAD_USER_INPUT. */
export function checkLicenseNumber(text: string): string {
  const number = text.trim();
  const { length } = [...number];
  if (length >= 1 && length <= most) return number;
  throw refusal('BAD_USER_INPUT', `"number" has ${length} characters; expected 1 to ${most}`);
}
