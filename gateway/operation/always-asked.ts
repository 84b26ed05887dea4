import { type DocumentNode, Kind, type SelectionNode, visit } from 'graphql';
import { ownTypename } from './own-typename.ts';

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
      return { ...node, selectionSet: { ...selectionSet, selections: [ownTypename, ...selectionSet.selections] } };
    },
  });
}

const isCertain = (node: SelectionNode): boolean =>
  node.kind === Kind.FIELD && !node.directives?.length && node.name.value !== '__typename';
