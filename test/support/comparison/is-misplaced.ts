import type { GraphQLFormattedError } from 'graphql';
import type { OracleAnswer } from '../oracle.ts';
import { leadsToNothing } from './answer-path.ts';

/** True for an error of Apollo at a place that holds no null: it explains nothing there. */
export function isMisplaced({ path }: GraphQLFormattedError, { data }: OracleAnswer): boolean {
  return path !== undefined && !leadsToNothing(data, path);
}
