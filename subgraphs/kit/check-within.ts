import { refusal } from './errors.ts';

/** Checks a number that an argument gives, both bounds allowed. Throws BAD_USER_INPUT. */
export function checkWithin(value: number, argument: string, lowest: number, highest: number): number {
  if (value < lowest || value > highest) {
    throw refusal('BAD_USER_INPUT', `"${argument}" is ${value}; expected ${lowest} to ${highest}`);
  }
  return value;
}
