import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';

/** The HTTP status of an answer: the table's for a request refused whole, 200 as soon as there is data, partial or null. */
export function statusOf(errors: readonly GraphQLFormattedError[], hasData: boolean): number {
  if (hasData || errors.length === 0) return 200;
  return Math.max(...errors.map(({ extensions }) => errorTable[extensions?.code as ErrorCode]?.status ?? 500));
}
