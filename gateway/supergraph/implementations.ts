import { type DocumentNode, Kind } from 'graphql';
import type { IsOfType } from '../plan/rewrite.ts';

/** Which type is, implements or is a member of which, of a whole supergraph: types that clients do not see included. */
export function implementations(supergraph: DocumentNode): IsOfType {
  const ofType = new Map<string, Set<string>>();
  const add = (typename: string, condition: string) => {
    const known = ofType.get(condition) ?? new Set([condition]);
    ofType.set(condition, known.add(typename));
  };
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const { name } of node.interfaces ?? []) add(node.name.value, name.value);
    }
    if (node.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of node.types ?? []) add(name.value, node.name.value);
    }
  }
  return (typename, condition) => typename === condition || (ofType.get(condition)?.has(typename) ?? false);
}
