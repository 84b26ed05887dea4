import {
  type ExecutionResult,
  executeSync,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  parse,
} from 'graphql';
import type { DrawnOperation } from '../operations/draw-operation.ts';
import { valueAt } from './answer-path.ts';

/**
 * What graphql-js answers to an operation from the values of an answer to it: the same values, in the order of keys that
 * the specification demands ("Field Collection"). The types of objects are read beside them, from an answer that has
 * the type of every object.
 */
export function inOrderOfKeys(
  schema: GraphQLSchema,
  { query, operationName, variables }: DrawnOperation,
  values: unknown,
  typed: unknown,
): ExecutionResult['data'] {
  if ((values ?? null) === null) return null;
  const { data, errors } = executeSync({
    schema,
    document: parse(query),
    rootValue: { values, typed },
    variableValues: variables,
    ...(operationName ? { operationName } : {}),
    fieldResolver: readValue,
    typeResolver: (at) => valueAt((at as Place).typed, ['__typename']) as string | undefined,
  });
  // What may not be null is not null in an answer, so nothing may fail here.
  const [first] = errors ?? [];
  if (first) throw new Error(`the values answer no such operation: ${first.message}`, { cause: first });
  return data;
}

/** A value of the answer, and what stands in its place in the answer with types. */
interface Place {
  readonly values: unknown;
  readonly typed: unknown;
}

const readValue: GraphQLFieldResolver<Place, unknown> = ({ values, typed }, _arguments, _context, info) => {
  const [value, beside] = [values, typed].map((one) => valueAt(one, [info.path.key]));
  return isLeafType(getNamedType(info.returnType)) ? value : placed(value, beside);
};

function placed(values: unknown, typed: unknown): unknown {
  if (Array.isArray(values)) return values.map((value, index) => placed(value, valueAt(typed, [index])));
  return (values ?? null) === null ? values : { values, typed };
}
