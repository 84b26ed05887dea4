import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../operation/fragments-of.ts';
import { type Sizes, sizesOf } from './sizes.ts';
import { once, type Times, times } from './times.ts';
import type { Weights } from './weights.ts';

/** A field of an operation, where it stands. */
export interface Place {
  /** The type that it is asked of, by the operation's own conditions, and its name. */
  readonly parent: string;
  readonly field: string;
  /** What it answers, lists taken off. */
  readonly type: GraphQLNamedType;
  /** How often it is asked, and how many values come of it. */
  readonly asked: Times;
  readonly values: Times;
  /** The field that it stands in; null for a root field. */
  readonly above: Place | null;
}

/**
 * Every field of an operation that is valid and within the document's limits, fragments written out, each with the number of
 * its values at most; what stands in a fragment counts although it may not apply.
 */
export function placesOf(schema: GraphQLSchema, document: DocumentNode, weights: Weights): readonly Place[] {
  const fragments = fragmentsOf(document);
  const found: Place[] = [];
  const walk = (set: SelectionSetNode, parent: GraphQLNamedType, above: Place | null, sizes: Sizes | null): void => {
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
        const condition = fragment?.typeCondition?.name.value;
        const type = condition ? schema.getType(condition) : parent;
        if (fragment && type) walk(fragment.selectionSet, type, above, sizes);
        continue;
      }
      const name = node.name.value;
      const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
      // What every type has, and the schema's own description.
      if (!field) continue;
      const own = sizesOf(node, field, weights.listSize(parent.name, name), sizes?.inside?.(name));
      const asked = above?.values ?? once;
      const type = getNamedType(field.type);
      const place: Place = { parent: parent.name, field: name, type, asked, values: times(asked, own.own), above };
      found.push(place);
      if (node.selectionSet && isCompositeType(type)) walk(node.selectionSet, type, place, own);
    }
  };
  for (const node of document.definitions) {
    const root = node.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(node.operation) : undefined;
    if (root && node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, root, null, null);
  }
  return found;
}
