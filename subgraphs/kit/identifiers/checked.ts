/**
 * The outcome of checking an identifier: its normal form, or a sentence that says what is wrong and what was expected.
 * A reason never repeats the identifier: it is personal data and reasons travel to clients and logs.
 */
export type Checked =
  | { readonly isValid: true; readonly value: string }
  | { readonly isValid: false; readonly reason: string };

export const valid = (value: string): Checked => ({ isValid: true, value });

export const invalid = (reason: string): Checked => ({ isValid: false, reason });
