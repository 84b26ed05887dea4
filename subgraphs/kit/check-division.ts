import { refusal } from './errors.ts';

/** Levels by the digits of their codes (see `checkDivisionCode`). */
const levels = [
  [6, 'a district'],
  [9, 'a street or town'],
  [12, 'a community'],
] as const;

export interface DivisionAsked {
  readonly code: string;
  /** The argument's name, for the refusal. */
  readonly argument: string;
  /** Digits of the smallest divisions that the rows are recorded by: whether one lies in a smaller cannot be told. */
  readonly smallest: 6 | 9 | 12;
  /** The register's own row of a division, or null. */
  readonly find: (code: string) => Promise<object | null>;
}

/**
 * Checks a division by which rows are filtered, and gives its code. One that the register does not have is refused, as "none
 * there" would be a proof of what nobody knows. Throws BAD_USER_INPUT.
 */
export async function checkDivision({ code, argument, smallest, find }: DivisionAsked): Promise<string> {
  if (code.length > smallest) {
    const [asked, expected] = [nameOf(code.length), nameOf(smallest)];
    throw refusal(
      'BAD_USER_INPUT',
      `"${argument}" is ${asked}; expected ${expected} or larger: it is recorded by these`,
    );
  }
  if (await find(code)) return code;
  const reason = `is ${code}, which the register does not have; expected the city or a division of it`;
  throw refusal('BAD_USER_INPUT', `"${argument}" ${reason}`);
}

const nameOf = (digits: number) => levels.find(([length]) => length === digits)?.[1];
