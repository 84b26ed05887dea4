import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { merge } from './merge.ts';
import { type FieldTypeOf, isMissing } from './missing.ts';
import type { IsOfType } from './rewrite.ts';
import { isTree, put, reader, type Tree } from './tree.ts';

/** Makes of an object what a registry knows it by; null where the object is of no fitting type or lacks an input. */
export type Gather = (object: Tree) => Tree | null;

/** What a plan's inputs are read by. */
export interface InputTypes {
  readonly isOfType: IsOfType;
  readonly fieldTypeOf: FieldTypeOf;
}

/** Compiles a plan's `requires`: a field is read by its alias, where it has one, and sent by its name. */
export function compileGather(requires: readonly QueryPlanSelectionNode[], types: InputTypes): Gather {
  const read = compileSelections(requires, '', types);
  return (object) => {
    const representation = read(object);
    return representation && typeof representation.__typename === 'string' ? representation : null;
  };
}

function compileSelections(selections: readonly QueryPlanSelectionNode[], parent: string, types: InputTypes): Gather {
  const parts = selections.map((node) =>
    node.kind === 'Field' ? compileField(node, parent, types) : compileFragment(node, parent, types),
  );
  return (object) => {
    const into: Tree = {};
    for (const part of parts) if (!part(object, into)) return null;
    return into;
  };
}

/** Reads into; false where an input is missing, so that the whole object cannot be asked for. */
type Part = (object: Tree, into: Tree) => boolean;
type FieldNode = Extract<QueryPlanSelectionNode, { kind: 'Field' }>;
type FragmentNode = Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>;

function compileField(node: FieldNode, parent: string, types: InputTypes): Part {
  const key = node.alias ?? node.name;
  const type = types.fieldTypeOf(parent, node.name);
  const read = reader(key);
  const below = node.selections ? compileSelections(node.selections, type?.typename ?? '', types) : null;
  const readBelow = below && itemReader(below);
  return (object, into) => {
    const found = read(object);
    const value = readBelow ? readBelow(found) : found;
    if (isMissing(value, type)) return false;
    put(into, node.name, value);
    return true;
  };
}

/** Reads an object, or each of a list; undefined where one of them lacks an input. */
function itemReader(below: Gather) {
  return function readItem(value: unknown): unknown {
    if (!Array.isArray(value)) return isTree(value) ? (below(value) ?? undefined) : value;
    const items = value.map(readItem);
    return items.includes(undefined) ? undefined : items;
  };
}

function compileFragment(node: FragmentNode, parent: string, types: InputTypes): Part {
  const { typeCondition } = node;
  const read = compileSelections(node.selections, typeCondition ?? parent, types);
  return (object, into) => {
    const typename = object.__typename;
    if (typeCondition && (typeof typename !== 'string' || !types.isOfType(typename, typeCondition))) return true;
    const part = read(object);
    if (part) merge(into, part);
    return true;
  };
}
