import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';

/** No client's key: names of two underscores are the schema's own, and this one is none of them. */
const key = '__mianti_type';

/**
 * The document as it is planned: below every field whose selection may come to nothing (all of it depends on a variable or on
 * a type) the type is asked for too. A planner asks nobody for an object of which no field is left, and an object that is
 * there, with nothing selected of it, is `{}`, not null.
 */
export function alwaysAsked(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: (node) => {
      const { selectionSet } = node;
      if (!selectionSet || selectionSet.selections.some(isCertain)) return undefined;
      return { ...node, selectionSet: { ...selectionSet, selections: [typename, ...selectionSet.selections] } };
    },
  });
}

const isCertain = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD && !node.directives?.length && node.name.value !== '__typename';

const typename: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: key },
  name: { kind: Kind.NAME, value: '__typename' },
};
