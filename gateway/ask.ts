import { type GraphQLFormattedError, getOperationAST, specifiedRules, validate } from 'graphql';
import { presentError } from './answer/present-error.ts';
import type { GatewayLog } from './log.ts';
import type { Answer, Operation } from './operation/operation.ts';
import type { RequestContext } from './plan/plan-state.ts';
import type { Loaded } from './supergraph/control-plane.ts';

/** An operation as a client would post it. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface AskedAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Runs an operation for someone in this process. Never rejects. */
export type Ask = (asked: AskedOperation, context: RequestContext) => Promise<AskedAnswer>;

/** The lane without HTTP: the same compiled operations as a posted request, found by the same text. */
export function asker(loaded: () => Loaded | undefined, log: GatewayLog): Ask {
  return async ({ query, operationName, variables }, context) => {
    const known = loaded();
    if (!known) return refused({ message: 'The gateway is starting.', extensions: { code: 'SERVICE_UNAVAILABLE' } });
    const operation = known.operations.find(query, operationName) ?? read(known, query, operationName);
    if ('errors' in operation)
      return { data: null, errors: operation.errors.map((error) => presentError(error, undefined, log)) };
    return parsed(await operation(variables, context));
  };
}

const parsed = ({ data, errors = [] }: Answer): AskedAnswer => ({
  data: data === undefined ? null : (JSON.parse(data) as AskedAnswer['data']),
  errors,
});

/** On first sight: parsed, validated, compiled and kept, as a posted document is. */
function read(
  { schema, operations, compile, check }: Loaded,
  query: string,
  name: string,
): Operation | { readonly errors: readonly GraphQLFormattedError[] } {
  const checked = check(query);
  if ('errors' in checked) return checked;
  const { document } = checked;
  const errors = validate(schema, document, specifiedRules, { maxErrors: 5 });
  if (errors.length > 0) return { errors: errors.map((error) => coded(error.toJSON(), 'GRAPHQL_VALIDATION_FAILED')) };
  if (!getOperationAST(document, name)) {
    const message = `The document has no operation "${name.slice(0, 60)}".`;
    return { errors: [coded({ message }, 'OPERATION_RESOLUTION_FAILURE')] };
  }
  try {
    return operations.findOrCompile(query, name, compile(document, name));
  } catch (error) {
    // No fault of the document: what it is stays in the log.
    return { errors: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
}

const coded = (error: GraphQLFormattedError, code: string): GraphQLFormattedError => ({
  ...error,
  extensions: { code, ...error.extensions },
});

const refused = (error: GraphQLFormattedError): AskedAnswer => ({ data: null, errors: [error] });
