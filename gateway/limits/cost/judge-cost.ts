import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../../schema/errors.ts';

/** Refuses an operation that could answer too much; null where it may run. */
export function judgeCost(cost: number, most: number): GraphQLFormattedError | null {
  if (cost <= most) return null;
  const found = cost > 1_000_000_000 ? 'more than 1000000000' : String(cost);
  const message = `The operation could cost ${found}, in objects of its answer; this gateway takes at most ${most}.`;
  return { message, extensions: { code: 'DOCUMENT_TOO_LARGE' satisfies ErrorCode } };
}
