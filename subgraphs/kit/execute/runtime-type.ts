import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { Shape } from './shape.ts';

/** The object type that a value of an interface or a union says it is of. Throws what graphql-js throws where it is none. */
export function runtimeType(
  schema: GraphQLSchema,
  abstract: GraphQLAbstractType,
  name: unknown,
  { value, shape }: { readonly value: unknown; readonly shape: Pick<Shape, 'nodes' | 'fieldName'> },
): GraphQLObjectType {
  const { nodes, fieldName } = shape;
  const refuse = (reason: string) => new GraphQLError(`Abstract type "${abstract.name}" ${reason}`, { nodes });
  const must = `must resolve to an Object type at runtime for field "${fieldName}"`;
  if (name === null || name === undefined) {
    throw refuse(
      `${must}. Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  }
  if (typeof name !== 'string') throw refuse(`${must} with value ${inspect(value)}, received "${inspect(name)}".`);
  const type = schema.getType(name);
  if (!type) throw refuse(`was resolved to a type "${name}" that does not exist inside the schema.`);
  if (!isObjectType(type)) throw refuse(`was resolved to a non-object type "${name}".`);
  if (schema.isSubType(abstract, type)) return type;
  throw new GraphQLError(`Runtime Object type "${name}" is not a possible type for "${abstract.name}".`, { nodes });
}
