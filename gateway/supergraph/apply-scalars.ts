import { type GraphQLScalarType, type GraphQLSchema, isScalarType } from 'graphql';

export type Scalars = Readonly<Record<string, GraphQLScalarType>>;

/**
 * Teaches the schema that the gateway validates against what a scalar accepts, so that an identifier with a wrong check
 * digit is refused before any fetch. A supergraph's SDL has the names of scalars only. Changes the schema in place.
 */
export function applyScalars(schema: GraphQLSchema, scalars: Scalars): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const known = Object.hasOwn(scalars, type.name) ? scalars[type.name] : undefined;
    if (!isScalarType(type) || !known) continue;
    type.parseValue = known.parseValue;
    type.parseLiteral = known.parseLiteral;
  }
}
