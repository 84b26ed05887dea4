import { type DocumentNode, Kind, parse, print, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import type { Matter, MatterOperation } from './matter.ts';
import { standingKey } from './standing.ts';

/**
 * The operation without what only serves papers that the applicant brings: what is not needed is not asked for. Answers the
 * matter's own operation where nothing is brought. The applicant's standing is asked for whatever is brought, unless it is
 * known already.
 */
export function operationWithout(
  { operation, materials }: Matter,
  bring: ReadonlySet<string>,
  { isStandingKnown = false }: { readonly isStandingKnown?: boolean } = {},
): MatterOperation {
  const pathsOf = (isBrought: boolean) =>
    materials
      .filter(({ name }) => bring.has(name) === isBrought)
      .flatMap(({ replacements }) => replacements.map(({ path }) => path));
  const brought = [...pathsOf(true), ...(isStandingKnown ? [[standingKey]] : [])];
  if (brought.length === 0) return operation;
  const document = withoutUnused(withoutPaths(parse(operation.text), { wanted: pathsOf(false), brought }));
  return { name: operation.name, text: print(document) };
}

type Path = readonly string[];

interface Cut {
  readonly wanted: readonly Path[];
  readonly brought: readonly Path[];
}

/**
 * Takes selections out by the response keys that lead to them, and what only led there: nobody is looked up for a paper that
 * is brought. What lies in a wanted selection stays, for it is shown there. An operation left empty asks for its type alone.
 */
function withoutPaths(document: DocumentNode, { wanted, brought }: Cut): DocumentNode {
  return visit(document, {
    OperationDefinition: (node) => ({ ...node, selectionSet: filled(cut(node.selectionSet, [])) }),
  });

  function cut(set: SelectionSetNode, above: Path): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const selectionSet = cut(selection.selectionSet, above);
        return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : [];
      }
      const path = [...above, selection.alias?.value ?? selection.name.value];
      if (wanted.some((one) => leadsTo(one, path))) return [selection];
      const isOnTheWay = wanted.some((one) => leadsTo(path, one));
      if (!isOnTheWay && brought.some((one) => leadsTo(path, one) || leadsTo(one, path))) return [];
      return [selection.selectionSet ? { ...selection, selectionSet: cut(selection.selectionSet, path) } : selection];
    });
    return { ...set, selections };
  }
}

/** Whether a path goes through another, or ends there. */
const leadsTo = (way: Path, path: Path) => way.length <= path.length && way.every((key, index) => key === path[index]);

function filled(set: SelectionSetNode): SelectionSetNode {
  if (set.selections.length > 0) return set;
  return { ...set, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] };
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
