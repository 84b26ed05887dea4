import type { FormattedExecutionResult } from 'graphql';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';

/** The HTTP status of an answer: the table's for a request refused whole, 200 as soon as there is data, partial or null. */
export function statusOf({ data, errors = [] }: FormattedExecutionResult): number {
  if (data !== undefined || errors.length === 0) return 200;
  const statuses = errors.map(({ extensions }) => errorTable[extensions?.code as ErrorCode]?.status ?? 500);
  return Math.max(...statuses);
}
