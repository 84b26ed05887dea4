import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';
import { ownTypename } from './own-typename.ts';

/**
 * The document as it is planned, without selections that a literal `@skip(if: true)` or `@include(if: false)` takes out: below
 * a field that depends on a variable the planner loses such a directive, and a registry would be asked for what nobody wants.
 * A selection set that is left empty asks for the type alone.
 */
export function withoutSkipped(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node) => {
      const selections = node.selections.filter((selection) => !selection.directives?.some(takesOut));
      if (selections.length === node.selections.length) return undefined;
      return { ...node, selections: selections.length > 0 ? selections : [ownTypename] };
    },
  });
}

/** Whether a directive with a literal condition takes its selection out. */
export function takesOut({ name, arguments: [condition] = [] }: DirectiveNode): boolean {
  if (condition?.value.kind !== Kind.BOOLEAN) return false;
  return (name.value === 'skip' && condition.value.value) || (name.value === 'include' && !condition.value.value);
}
