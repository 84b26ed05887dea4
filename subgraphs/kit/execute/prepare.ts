import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { type CompiledOperation, compileOperation } from './compile-operation.ts';
import { codeOf, formatted } from './masked-error.ts';

/** A document that was read once: what is wrong with it, or what runs its operations. */
export type Prepared =
  | { readonly errors: readonly GraphQLFormattedError[] }
  | {
      readonly document: DocumentNode;
      /** Undefined where graphql-js has to run it, or to refuse it. */
      readonly compiled: (operationName: string | null | undefined) => CompiledOperation | undefined;
    };

/** Parses and validates a document; its operations are compiled when they are first asked for, unless `isLeft` out. */
export function prepare(schema: GraphQLSchema, query: string, isLeft: boolean): Prepared {
  try {
    // Locations hold every token of the text, and no answer tells them.
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length === 0) return { document, compiled: isLeft ? () => undefined : compiler(schema, document) };
    return { errors: errors.map((error) => formatted(error, codeOf(error, 'GRAPHQL_VALIDATION_FAILED'))) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [formatted(error, { code: 'GRAPHQL_PARSE_FAILED' })] };
    throw error;
  }
}

/** Keeps one compiled form for each operation of the document: names that it does not have are not kept. */
function compiler(schema: GraphQLSchema, document: DocumentNode) {
  const known = new Map<unknown, CompiledOperation | undefined>();
  return (operationName: string | null | undefined) => {
    if (known.has(operationName)) return known.get(operationName);
    const compiled = compileOperation(schema, document, operationName);
    if (getOperationAST(document, operationName)) known.set(operationName, compiled);
    return compiled;
  };
}
