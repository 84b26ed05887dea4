import { randomUUID } from 'node:crypto';
import type { GraphQLError, GraphQLErrorExtensions, GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../../schema/errors.ts';
import { isForClients } from '../errors.ts';
import type { Log } from '../log.ts';

/** An error of an execution as a gateway may see it. What was not written for clients gets an id; the log has the rest. */
export function maskedError(error: GraphQLError, log: Log): GraphQLFormattedError {
  const original = error.originalError ?? error;
  if (isForClients(original)) return formatted(error, original.extensions);
  // graphql-js itself refused the request (a variable, an operation name): nothing was thrown, nothing has a path.
  if (!error.originalError && !error.path) return formatted(error, codeOf(error, 'BAD_USER_INPUT'));
  // And an argument, once variables stand in it: null where the default does not allow it.
  if (original.message.startsWith('Argument "')) return formatted(error, { code: 'BAD_USER_INPUT' });
  // The register's own gap (a row that a non-null field promises): known, so no secret and no failure to look into.
  if (original.message.startsWith('Cannot return null for non-nullable field')) {
    return formatted(error, { code: 'VALUE_INCOMPLETE' });
  }
  const id = randomUUID();
  log.error({ id, path: error.path?.join('.'), reason: original.stack }, 'a resolver failed');
  const message = 'The registry failed while answering this field; its value is not known.';
  return formatted({ message, path: error.path }, { code: 'REGISTRY_FAILED', id });
}

/** A scalar's own refusal says more than the rule that met it. */
export function codeOf(error: GraphQLError, otherwise: ErrorCode): GraphQLErrorExtensions {
  return isForClients(error) ? error.extensions : { code: otherwise };
}

/** Without locations: they point into a document that the gateway wrote, not the client. */
export function formatted(
  { message, path }: Pick<GraphQLError, 'message' | 'path'>,
  extensions: GraphQLErrorExtensions,
) {
  return { message, ...(path ? { path } : {}), extensions };
}
