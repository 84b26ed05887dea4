import { type DocumentNode, Kind, type TypeNode } from 'graphql';
import type { FieldType, FieldTypeOf } from '../plan/missing.ts';

/** The fields of a whole supergraph: those that clients do not see are inputs of a plan too. */
export function fieldTypes(supergraph: DocumentNode): FieldTypeOf {
  const types = new Map<string, ReadonlyMap<string, FieldType>>();
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const fields = (node.fields ?? []).map(({ name, type }) => [name.value, fieldType(type)] as const);
    types.set(node.name.value, new Map(fields));
  }
  return (typename, field) => types.get(typename)?.get(field);
}

function fieldType(type: TypeNode): FieldType {
  const isPromised = type.kind === Kind.NON_NULL_TYPE;
  let named = type;
  while (named.kind !== Kind.NAMED_TYPE) named = named.type;
  return { typename: named.name.value, isPromised };
}
