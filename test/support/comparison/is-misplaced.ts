import type { GraphQLFormattedError } from 'graphql';
import type { OracleAnswer } from '../oracle.ts';
import { isOfAnswer, leadsToNothing } from './answer-path.ts';

/** True for an error of Apollo at a place that is none of the answer's, or that holds no null: it explains nothing there. */
export function isMisplaced({ path }: GraphQLFormattedError, { data }: OracleAnswer): boolean {
  return path !== undefined && !(isOfAnswer(data, path) && leadsToNothing(data, path));
}
