import { type DocumentLimits, defaultLimits, type Limits } from '../../gateway/limits/limits.ts';

/** For tests of what an operation answers, however large it is. */
export const withoutLimits: Limits = {
  ...defaultLimits,
  document: Object.fromEntries(
    Object.keys(defaultLimits.document).map((name) => [name, Number.POSITIVE_INFINITY]),
  ) as unknown as DocumentLimits,
  cost: Number.POSITIVE_INFINITY,
};
