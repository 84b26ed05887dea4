import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import type { ErrorCode } from '../../schema/errors.ts';
import type { PlacedFetch } from './compile-plan.ts';
import type { InputTypes } from './gather.ts';
import { isMissing } from './missing.ts';
import type { FetchFailure } from './plan-state.ts';
import { isTree, own, type ResponsePath, type Tree } from './tree.ts';

export interface Cause {
  readonly code: ErrorCode;
  /** Null where no registry can be named. */
  readonly registry: string | null;
  /** The fetch whose failure it is, if one failed. */
  readonly fetch: number | null;
}

export type CauseOf = (path: ResponsePath, tree: Tree, failures: ReadonlyMap<number, FetchFailure>) => Cause;

const nobody: Cause = { code: 'VALUE_INCOMPLETE', registry: null, fetch: null };

/**
 * Tells why nothing was answered at a place: the fetch that was to fill it failed, or could not be asked because an
 * input of it is missing (then the cause is that input's), or its registry left the key out.
 */
export function causeFinder(fetches: readonly PlacedFetch[], types: InputTypes): CauseOf {
  const fillers = fetches.map(({ node, path }) => filledPlaces(node.operation, path));

  return function causeOf(path, tree, failures, seen: ReadonlySet<number> = new Set()): Cause {
    const keys = path.filter((step) => typeof step === 'string').join('.');
    let found = nobody;
    for (const [number, fetch] of fetches.entries()) {
      if (seen.has(number) || !fillers[number]?.has(keys)) continue;
      const { node } = fetch;
      const failure = failures.get(number);
      if (failure) return { ...failure, fetch: number };
      const target = targetOf(tree, path, fetch);
      const missing = target && node.requires ? missingInput(node.requires, target.tree, '', types) : null;
      if (target && missing) {
        const cause = causeOf([...target.path, ...missing], tree, failures, new Set([...seen, number]));
        if (cause !== nobody) return cause;
      }
      found = { code: 'REGISTRY_BAD_ANSWER', registry: node.serviceName, fetch: null };
    }
    return found;
  } satisfies (
    path: ResponsePath,
    tree: Tree,
    failures: ReadonlyMap<number, FetchFailure>,
    seen?: ReadonlySet<number>,
  ) => Cause;
}

/** Every place that a registry's operation fills, as response keys joined by dots. */
function filledPlaces(operation: string, path: readonly string[]): ReadonlySet<string> {
  const { definitions } = parse(operation, { noLocation: true });
  const places = new Set<string>();
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const root = definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const at = path.filter((step) => step !== '@');
  const walk = ({ selections }: SelectionSetNode, above: readonly string[]): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) walkField(node, above);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, above);
      else walk(fragments.get(node.name.value) ?? { kind: Kind.SELECTION_SET, selections: [] }, above);
    }
  };
  const walkField = (node: FieldNode, above: readonly string[]): void => {
    const isEntities = above === at && node.name.value === '_entities';
    const here = isEntities ? [...at] : [...above, node.alias?.value ?? node.name.value];
    if (!isEntities) places.add(here.join('.'));
    if (node.selectionSet) walk(node.selectionSet, here);
  };
  if (root) walk(root.selectionSet, at);
  return places;
}

/** The object at which a fetch was to add what is missing at a place below it. */
function targetOf(tree: Tree, path: ResponsePath, fetch: PlacedFetch): { tree: Tree; path: ResponsePath } | null {
  const depth = fetch.path.filter((step) => step !== '@').length;
  let value: unknown = tree;
  let passed = 0;
  for (const [index, step] of path.entries()) {
    if (passed === depth && isTree(value)) return { tree: value, path: path.slice(0, index) };
    if (typeof step === 'string') passed += 1;
    value = Array.isArray(value) ? value[Number(step)] : isTree(value) ? own(value, String(step)) : undefined;
  }
  return passed === depth && isTree(value) ? { tree: value, path } : null;
}

/** The first input that an object lacks, as keys below it; null where it has them all. */
function missingInput(
  requires: readonly QueryPlanSelectionNode[],
  object: Tree,
  parent: string,
  types: InputTypes,
): ResponsePath | null {
  for (const node of requires) {
    if (node.kind === 'InlineFragment') {
      const { __typename: typename } = object;
      const { typeCondition = parent } = node;
      if (node.typeCondition && typeof typename !== 'string') return ['__typename'];
      const applies = !node.typeCondition || types.isOfType(String(typename), typeCondition);
      const missing = applies ? missingInput(node.selections, object, typeCondition, types) : null;
      if (missing) return missing;
      continue;
    }
    const key = node.alias ?? node.name;
    const type = types.fieldTypeOf(parent, node.name);
    const value = own(object, key);
    if (isMissing(value, type)) return [key];
    const below = node.selections ? missingBelow(node.selections, value, type?.typename ?? '', types) : null;
    if (below) return [key, ...below];
  }
  return null;
}

function missingBelow(
  requires: readonly QueryPlanSelectionNode[],
  value: unknown,
  parent: string,
  types: InputTypes,
): ResponsePath | null {
  if (isTree(value)) return missingInput(requires, value, parent, types);
  if (!Array.isArray(value)) return null;
  for (const [index, item] of value.entries()) {
    const missing = missingBelow(requires, item, parent, types);
    if (missing) return [index, ...missing];
  }
  return null;
}
