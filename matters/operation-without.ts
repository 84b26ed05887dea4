import { type DocumentNode, Kind, parse, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import type { Matter, MatterOperation } from './matter.ts';

/**
 * The operation without what only serves papers that the applicant brings: what is not needed is not asked for. Answers the
 * matter's own operation where nothing is brought.
 */
export function operationWithout({ operation, materials }: Matter, bring: ReadonlySet<string>): MatterOperation {
  const wanted = materials.filter(({ name }) => !bring.has(name)).flatMap(({ replacements }) => replacements);
  const brought = materials.filter(({ name }) => bring.has(name)).flatMap(({ replacements }) => replacements);
  const paths = new Set(wanted.map(({ path }) => path.join('.')));
  const unwanted = new Set(brought.map(({ path }) => path.join('.')).filter((path) => !paths.has(path)));
  if (unwanted.size === 0) return operation;
  const document = withoutUnused(withoutPaths(parse(operation.text), { unwanted, wanted: [...paths] }));
  return { name: operation.name, text: print(document) };
}

interface Paths {
  readonly unwanted: ReadonlySet<string>;
  readonly wanted: readonly string[];
}

/**
 * Takes selections out by the response keys that lead to them; what is left empty asks for its type alone. Of a selection that
 * is not wanted and has one in it that is, only the way to that one stays.
 */
function withoutPaths(document: DocumentNode, { unwanted, wanted }: Paths): DocumentNode {
  return visit(document, {
    OperationDefinition: (node) => ({ ...node, selectionSet: cut(node.selectionSet, [], false) }),
  });

  function cut(set: SelectionSetNode, above: readonly string[], isWayOnly: boolean): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return [{ ...selection, selectionSet: cut(selection.selectionSet, above, isWayOnly) }];
      const path = [...above, selection.alias?.value ?? selection.name.value];
      const key = path.join('.');
      const isUnwanted = isWayOnly ? !wanted.includes(key) : unwanted.has(key);
      if (isUnwanted && !wanted.some((one) => one.startsWith(`${key}.`))) return [];
      if (!selection.selectionSet) return [selection];
      return [{ ...selection, selectionSet: cut(selection.selectionSet, path, isUnwanted) }];
    });
    const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
    return { ...set, selections: selections.length > 0 ? selections : [typename] };
  }
}

/** A variable that nothing uses any more would be refused. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}
