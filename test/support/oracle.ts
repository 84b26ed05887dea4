import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import {
  type FormattedExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  print,
  separateOperations,
} from 'graphql';
import type { Source } from '../../gateway/source/source.ts';
import { applyScalars, type Scalars } from '../../gateway/supergraph/apply-scalars.ts';
import type { DrawnOperation } from './operations/draw-operation.ts';
import { clientKey, inClientNames, withOwnAliases } from './operations/own-aliases.ts';
import { withTypeNames } from './with-type-names.ts';

export interface OracleOptions {
  readonly sources: readonly Source[];
  readonly supergraphFile: string;
  readonly scalars: Scalars;
  /**
   * True to ask Apollo so that it does not go wrong in two ways: with the type of every object beside its values, as if the
   * planner had asked for it (else it drops what stands in a fragment on a member within a fragment on its union), and
   * under aliases that are no field's name (else it merges what a client calls `code` into a key of that name).
   */
  readonly isHelped: boolean;
}

export interface OracleAnswer {
  /** Undefined where Apollo gave up. */
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** Values that Apollo could not complete: it notes them in an extension, and only where there is no error at all. */
  readonly incomplete: readonly GraphQLFormattedError[];
}

export interface Oracle {
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  ask(operation: DrawnOperation): Promise<OracleAnswer>;
  stop(): Promise<void>;
}

/**
 * Apollo's own planner and executor over the same sources, with nothing of ours between: a source's answer goes in as
 * it came, a source that rejects is Apollo's to handle. Only the types of objects may be asked for besides. No server
 * either: what is compared is execution.
 */
export async function openOracle({ sources, supergraphFile, scalars, isHelped }: OracleOptions): Promise<Oracle> {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    buildService: ({ name }) => dataSource(sources, name, isHelped),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    debug: false,
    __exposeQueryPlanExperimental: false,
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => applyScalars(apiSchema, scalars));
  const { schema, executor } = await gateway.load();
  return {
    schema,
    ask: async ({ query: document, operationName, variables }) => {
      const asked = alone(document, operationName);
      const query = isHelped ? withOwnAliases(asked) : asked;
      const run = executor({
        request: { query, ...(operationName ? { operationName } : {}), variables: { ...variables } },
        document: parse(query),
        queryHash: createHash('sha256').update(query).digest('hex'),
        schema,
        context: {},
        metrics: {},
      } as never) as Promise<FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>>;
      // The planner throws on operations that it cannot plan: no answer, as when the executor gives up.
      const {
        data,
        errors = [],
        extensions,
      } = await run.catch((error: Error) => ({
        data: undefined,
        errors: [error as GraphQLFormattedError],
        extensions: undefined,
      }));
      return {
        // Apollo's objects have no prototype: compared is what is sent.
        data:
          data === undefined ? undefined : (inClientNames(JSON.parse(JSON.stringify(data))) as OracleAnswer['data']),
        errors: errors.map(told),
        incomplete: ((extensions?.valueCompletion ?? []) as GraphQLFormattedError[]).map(told),
      };
    },
    stop: () => gateway.stop(),
  };
}

/** What Apollo throws away of a source that rejects is an error of any class, without a path. */
function told({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(path ? { path: path.map(clientKey) } : {}), ...(extensions ? { extensions } : {}) };
}

/**
 * Only the operation that runs: Apollo's planner checks every fragment of a document against the variables of that one
 * operation, and throws on a fragment that only another operation uses.
 */
function alone(document: string, operationName: string | undefined): string {
  const operations = Object.entries(separateOperations(parse(document)));
  const found = operations.find(([name]) => operationName === undefined || name === operationName);
  if (!found) throw new TypeError(`expected an operation ${operationName} in the document`);
  return print(found[1]);
}

function dataSource(sources: readonly Source[], name: string, isHelped: boolean) {
  const source = sources.find((one) => one.name === name);
  if (!source) throw new TypeError(`expected a source for the registry ${name}`);
  return {
    process: async ({ request }: { request: { query?: string; variables?: Record<string, unknown> } }) => {
      const { query = '', variables } = request;
      const asked = isHelped ? withTypeNames(query) : query;
      const answer = await source.send({ query: asked, variables }, new AbortController().signal);
      // The executor merges answers in place, and a source may keep what it sent.
      return structuredClone({
        data: answer.data ?? null,
        ...(answer.errors ? { errors: answer.errors } : {}),
      }) as never;
    },
  };
}
