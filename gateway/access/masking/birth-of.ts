import type { Mask } from '../classified/classification.ts';
import { isBodyCode } from './is-body-code.ts';

/** The kinds of value that tell how old someone is. */
export const tellsBirth = (kind: Mask | null): boolean => kind === 'ID_NUMBER' || kind === 'BIRTH_DATE';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * The day of birth that a value tells, YYYY-MM-DD: a date, or digits 7 to 14 of a citizen ID number. 'NOBODY' where it is
 * the number of a body; undefined where it cannot be told.
 */
export function birthOf(kind: Mask, value: unknown): string | 'NOBODY' | undefined {
  if (typeof value !== 'string') return undefined;
  if (kind === 'BIRTH_DATE') return day.test(value) ? value : undefined;
  if (isBodyCode(value)) return 'NOBODY';
  const [, year, month, date] =
    /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(value) ?? /^\d{6}(\d{2})(\d{2})(\d{2})\d{3}$/.exec(value) ?? [];
  // Numbers of the first generation, of 15 digits, were given in the twentieth century only.
  const birth = `${year?.length === 2 ? '19' : ''}${year}-${month}-${date}`;
  return day.test(birth) ? birth : undefined;
}
