import {
  type FieldNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../../operation/fragments-of.ts';
import type { PlacedFetch } from '../../plan/compile-plan.ts';

/** A registry's operation to read: which fields it asks for, and where their values come to stand. */
export interface FetchDocument {
  readonly kind: OperationDefinitionNode['operation'];
  readonly selectionSet: SelectionSetNode;
  /** The fields of a selection set, each with the type on which it is asked, through fragments. */
  fieldsOf(set: SelectionSetNode, parent: string): readonly (readonly [FieldNode, string])[];
  /** The key under which a field's value stands in the answer, after the plan's rewrites. */
  keyOf(field: FieldNode): string;
}

export function fetchDocument({ node }: PlacedFetch): FetchDocument {
  const document = parse(node.operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a fetch of a plan has an operation');
  const renames = new Map(
    (node.outputRewrites ?? []).flatMap((one) =>
      one.kind === 'KeyRenamer' ? [[String(one.path.at(-1)), one.renameKeyTo] as const] : [],
    ),
  );
  return {
    kind: operation.operation,
    selectionSet: operation.selectionSet,
    fieldsOf,
    keyOf: ({ alias, name }) => {
      const key = (alias ?? name).value;
      return renames.get(key) ?? key;
    },
  };

  function fieldsOf({ selections }: SelectionSetNode, parent: string): readonly (readonly [FieldNode, string])[] {
    return selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [[one, parent] as const];
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value);
      return fragment ? fieldsOf(fragment.selectionSet, fragment.typeCondition?.name.value ?? parent) : [];
    });
  }
}
