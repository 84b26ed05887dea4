import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** True where what is written of an object depends on its concrete type: a fragment on a type below, or `__typename`. */
export function isTypeDependent(
  schema: GraphQLSchema,
  declared: GraphQLAbstractType,
  nodes: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  const isAbove = (name: string): boolean => {
    const type = schema.getType(name);
    return (
      type === declared || (isAbstractType(type) && 'getInterfaces' in declared && schema.isSubType(type, declared))
    );
  };
  const depends = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename';
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    if (!fragment) return false;
    const { typeCondition, selectionSet } = fragment;
    return (typeCondition && !isAbove(typeCondition.name.value)) || selectionSet.selections.some(depends);
  };
  return nodes.some(({ selectionSet }) => selectionSet?.selections.some(depends));
}
