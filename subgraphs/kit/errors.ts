import { GraphQLError } from 'graphql';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';

/** An error that may reach a client: its code is in the table, its message says what was expected. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** True for an error that was written for a client: a code of the table, or none because graphql-js itself refused. */
export function isForClients(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  const { code } = error.extensions;
  return typeof code === 'string' && Object.hasOwn(errorTable, code);
}
