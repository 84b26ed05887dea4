import { doTypesOverlap, type GraphQLCompositeType, type GraphQLSchema, isCompositeType } from 'graphql';

/** The types that may stand after `... on` within a type: itself, its members, abstract types that share a member. */
export type OverlappingTypes = ReadonlyMap<string, readonly GraphQLCompositeType[]>;

export function overlappingTypes(schema: GraphQLSchema): OverlappingTypes {
  const types = Object.values(schema.getTypeMap()).filter(isCompositeType);
  return new Map(types.map((type) => [type.name, types.filter((other) => doTypesOverlap(schema, type, other))]));
}
