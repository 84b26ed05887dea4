import { randomUUID } from 'node:crypto';
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLErrorExtensions,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../../schema/errors.ts';
import { isForClients } from './errors.ts';
import type { Log } from './log.ts';

/** What a registry is asked: an operation of its own schema. */
export interface RegistryRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export type Execute = (request: RegistryRequest) => Promise<FormattedExecutionResult>;

const mostDocuments = 2_000;

/**
 * Runs operations against a registry's schema; documents are parsed and validated once. Never throws:
 * what was not written for a client becomes REGISTRY_FAILED with an id, and the log has the rest under that id.
 */
export function executor(schema: GraphQLSchema, log: Log): Execute {
  const documents = new LRUCache<string, Prepared>({ max: mostDocuments });
  return async ({ query, variables, operationName }) => {
    const prepared = documents.get(query) ?? prepare(schema, query);
    documents.set(query, prepared);
    if (!('document' in prepared)) return prepared;
    const { data, errors } = await execute({
      schema,
      document: prepared.document,
      variableValues: variables,
      operationName,
    });
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map((error) => masked(error, log)) } : {}),
    };
  };
}

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLFormattedError[] };

function prepare(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length === 0) return { document };
    return { errors: errors.map((error) => formatted(error, codeOf(error, 'GRAPHQL_VALIDATION_FAILED'))) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [formatted(error, { code: 'GRAPHQL_PARSE_FAILED' })] };
    throw error;
  }
}

function masked(error: GraphQLError, log: Log): GraphQLFormattedError {
  const original = error.originalError ?? error;
  if (isForClients(original)) return formatted(error, original.extensions);
  // graphql-js itself refused the request (a variable, an operation name): nothing was thrown, nothing has a path.
  if (!error.originalError && !error.path) return formatted(error, codeOf(error, 'BAD_USER_INPUT'));
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
function codeOf(error: GraphQLError, otherwise: ErrorCode): GraphQLErrorExtensions {
  return isForClients(error) ? error.extensions : { code: otherwise };
}

/** Without locations: they point into a document that the gateway wrote, not the client. */
function formatted({ message, path }: Pick<GraphQLError, 'message' | 'path'>, extensions: GraphQLErrorExtensions) {
  return { message, ...(path ? { path } : {}), extensions };
}
