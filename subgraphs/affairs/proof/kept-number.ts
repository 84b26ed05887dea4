import { checkCitizenId } from '../../kit/identifiers/citizen-id.ts';

/** The form under which a number's receipts are kept; a text that is no citizen ID number is left as it is. */
export function keptNumber(text: string): string {
  const checked = checkCitizenId(text);
  return checked.isValid ? checked.value : text;
}
