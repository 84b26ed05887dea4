import type { Matter } from './matter.ts';

/** Whether the list is in force on a day. */
export const isInForce = ({ validFrom, validTo }: Matter, on: string) =>
  validFrom <= on && (validTo === null || on <= validTo);

/** Whether two lists are in force on one day. */
export const overlap = (one: Matter, other: Matter) =>
  isInForce(one, other.validFrom) || isInForce(other, one.validFrom);
