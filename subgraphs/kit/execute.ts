import { execute, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.ts';
import { leftToGraphqlJs } from './execute/left-to-graphql-js.ts';
import { maskedError } from './execute/masked-error.ts';
import { type Prepared, prepare } from './execute/prepare.ts';
import type { Log } from './log.ts';

/** What a registry is asked: an operation of its own schema. */
export interface RegistryRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export type Execute = (request: RegistryRequest, caller?: Caller) => Promise<FormattedExecutionResult>;

const mostDocuments = 2_000;

/**
 * Runs operations against a registry's schema; a document is parsed, validated and compiled once. Never throws:
 * what was not written for a client becomes REGISTRY_FAILED with an id, and the log has the rest under that id.
 */
export function executor(schema: GraphQLSchema, log: Log): Execute {
  const documents = new LRUCache<string, Prepared>({ max: mostDocuments });
  const left = leftToGraphqlJs(schema);
  return async ({ query, variables, operationName }, caller) => {
    let prepared = documents.get(query);
    if (!prepared) {
      prepared = prepare(schema, query, left.test(query));
      documents.set(query, prepared);
    }
    if (!('document' in prepared)) return prepared;
    const { document, compiled } = prepared;
    const { data, errors = [] } =
      (await compiled(operationName)?.(variables ?? {}, caller)) ??
      (await execute({ schema, document, variableValues: variables, operationName, contextValue: caller ?? {} }));
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors.length > 0 ? { errors: errors.map((error) => maskedError(error, log)) } : {}),
    };
  };
}
