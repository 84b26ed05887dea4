import { type GraphQLSchema, getNamedType, isObjectType, isScalarType, isSpecifiedScalarType } from 'graphql';
import type { EntityKeys } from '../../supergraph/entity-keys.ts';

/**
 * Whose number a value is, by its scalar: a CitizenId is a person's, wherever it stands. Only scalars that are the key of
 * one type alone say so; a String never does.
 */
export function keyTypes(schema: GraphQLSchema, keys: EntityKeys): ReadonlyMap<string, string> {
  const owners = new Map<string, string[]>();
  for (const [typename, [field, ...more]] of keys) {
    const type = schema.getType(typename);
    if (field === undefined || more.length > 0 || !isObjectType(type)) continue;
    const scalar = getNamedType(type.getFields()[field]?.type);
    if (!isScalarType(scalar) || isSpecifiedScalarType(scalar)) continue;
    owners.set(scalar.name, [...(owners.get(scalar.name) ?? []), typename]);
  }
  return new Map([...owners].flatMap(([scalar, [owner, ...others]]) => (owner && !others[0] ? [[scalar, owner]] : [])));
}
