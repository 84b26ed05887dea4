import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { merge } from './merge.ts';
import type { IsOfType } from './rewrite.ts';
import { isTree, put, reader, type Tree } from './tree.ts';

/** Makes of an object what a registry knows it by; null where the object is of no fitting type or lacks an input. */
export type Gather = (object: Tree) => Tree | null;

/** Compiles a plan's `requires`: a field is read by its alias, where it has one, and sent by its name. */
export function compileGather(requires: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Gather {
  const read = compileSelections(requires, isOfType);
  return (object) => {
    const representation = read(object);
    return representation && typeof representation.__typename === 'string' ? representation : null;
  };
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Gather {
  const parts = selections.map((node) =>
    node.kind === 'Field' ? compileField(node, isOfType) : compileFragment(node, isOfType),
  );
  return (object) => {
    const into: Tree = {};
    for (const part of parts) if (!part(object, into)) return null;
    return into;
  };
}

/** Reads into; false where an input is missing, so that the whole object cannot be asked for. */
type Part = (object: Tree, into: Tree) => boolean;

function compileField(node: Extract<QueryPlanSelectionNode, { kind: 'Field' }>, isOfType: IsOfType): Part {
  const key = node.alias ?? node.name;
  const read = reader(key);
  const below = node.selections ? compileSelections(node.selections, isOfType) : null;
  const readValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(readValue);
    return below && isTree(value) ? below(value) : value;
  };
  return (object, into) => {
    const value = read(object);
    if (value === undefined) return false;
    put(into, node.name, below ? readValue(value) : value);
    return true;
  };
}

function compileFragment(node: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>, isOfType: IsOfType): Part {
  const read = compileSelections(node.selections, isOfType);
  const { typeCondition } = node;
  return (object, into) => {
    const typename = object.__typename;
    if (typeCondition && (typeof typename !== 'string' || !isOfType(typename, typeCondition))) return true;
    const part = read(object);
    if (part) merge(into, part);
    return true;
  };
}
