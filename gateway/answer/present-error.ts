import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import type { GatewayLog } from '../log.ts';

/** Echoed text is cut here: a 200 kB field name must not come back. */
const mostCharacters = 300;

/**
 * An error as a client may see it. Only codes of the table pass; anything else becomes INTERNAL_SERVER_ERROR with an id
 * that the log repeats. Stacks, host names and values of variables do not pass.
 */
export function presentError(formatted: GraphQLFormattedError, error: unknown, log: GatewayLog): GraphQLFormattedError {
  const code = codeOf(formatted, error);
  if (code === 'INTERNAL_SERVER_ERROR') return internalError(error, formatted.path, log);
  const { registry, id } = formatted.extensions ?? {};
  return {
    message: withoutValue(formatted.message).slice(0, mostCharacters),
    ...(formatted.locations && code !== 'BAD_USER_INPUT' ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: {
      code,
      ...(typeof registry === 'string' ? { registry } : {}),
      ...(typeof id === 'string' ? { id } : {}),
    },
  };
}

/** The answer to a failure of the gateway itself. */
export function internalError(
  error: unknown,
  path: GraphQLFormattedError['path'],
  log: GatewayLog,
): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ id, reason: error instanceof Error ? error.stack : String(error) }, 'the gateway failed');
  const { message } = errorTable.INTERNAL_SERVER_ERROR;
  return { message, ...(path ? { path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

/** The most telling code: a scalar's own refusal before the rule that met it. */
function codeOf({ extensions }: GraphQLFormattedError, error: unknown): ErrorCode {
  const own = error instanceof GraphQLError ? originOf(error) : undefined;
  for (const code of [own, extensions?.code]) {
    if (typeof code === 'string' && Object.hasOwn(errorTable, code)) return code as ErrorCode;
  }
  return extensions?.code === 'INTROSPECTION_DISABLED' ? 'GRAPHQL_VALIDATION_FAILED' : 'INTERNAL_SERVER_ERROR';
}

function originOf(error: GraphQLError): unknown {
  let origin: Error | undefined = error;
  let code: unknown;
  while (origin instanceof GraphQLError) {
    code = origin.extensions.code ?? code;
    origin = origin.originalError;
  }
  return code;
}

/** graphql-js repeats the whole value of a variable before the reason; a value may be an ID number. */
function withoutValue(message: string): string {
  const found = /^(Variable "\$\w+") got invalid value [\s\S]*?( at "[^"]*")?; ([^;]*)$/.exec(message);
  return found ? `${found[1]}${found[2] ?? ''} is not valid: ${found[3]}` : message;
}
