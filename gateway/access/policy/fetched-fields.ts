import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { PlacedFetch } from '../../plan/compile-plan.ts';

/** A field that the plan fetches at a place of the answer. */
export interface Fetched {
  readonly type: string;
  readonly field: string;
  /** Response keys, lists passed through. */
  readonly path: readonly string[];
}

/** Every field that the fetches of a plan ask for, `__typename` left out. */
export function fetchedFields(schema: GraphQLSchema, fetches: readonly PlacedFetch[]): readonly Fetched[] {
  return fetches.flatMap(({ node, path }) => {
    const [definition] = parse(node.operation, { noLocation: true }).definitions;
    if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
    const place = path.filter((step) => step !== '@');
    const [entities] = definition.selectionSet.selections;
    const isOfEntities = entities?.kind === Kind.FIELD && entities.name.value === '_entities' && entities.selectionSet;
    const root = schema.getRootType(definition.operation)?.name;
    if (isOfEntities) return fieldsOf(isOfEntities, undefined, place);
    return fieldsOf(definition.selectionSet, root, place);
  });

  function fieldsOf(set: SelectionSetNode, type: string | undefined, path: readonly string[]): readonly Fetched[] {
    return set.selections.flatMap((selection): readonly Fetched[] => {
      // A planner writes no named fragments.
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return fieldsOf(selection.selectionSet, selection.typeCondition?.name.value ?? type, path);
      return selection.name.value === '__typename' ? [] : fieldOf(selection, type ?? '', path);
    });
  }

  function fieldOf(node: FieldNode, type: string, above: readonly string[]): readonly Fetched[] {
    const path = [...above, (node.alias ?? node.name).value];
    const one = { type, field: node.name.value, path };
    const owner = schema.getType(type);
    const definition = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[one.field] : undefined;
    const below = definition && getNamedType(definition.type).name;
    return [one, ...(node.selectionSet ? fieldsOf(node.selectionSet, below, path) : [])];
  }
}
