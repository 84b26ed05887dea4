import type { FetchDataRewrite } from '@apollo/query-planner';
import { isTree, own, put, type Tree } from './tree.ts';

/** True when an object of the one type is, or implements, the other; unknown types are not. */
export type IsOfType = (typename: string, condition: string) => boolean;

const typePrefix = '... on ';

/** Applies a plan's rewrites to what is sent to a registry or came from it, in place. */
export function rewrite(rewrites: readonly FetchDataRewrite[], value: unknown, isOfType: IsOfType): void {
  for (const one of rewrites) {
    const field = one.path.at(-1);
    if (field !== undefined) descend(one.path.slice(0, -1), value, (tree) => change(one, tree, field), isOfType);
  }
}

function change(one: FetchDataRewrite, tree: Tree, field: string): void {
  if (one.kind === 'ValueSetter') {
    put(tree, field, one.setValueTo);
  } else if (Object.hasOwn(tree, field)) {
    put(tree, one.renameKeyTo, tree[field]);
    delete tree[field];
  }
}

function descend(path: readonly string[], value: unknown, act: (tree: Tree) => void, isOfType: IsOfType): void {
  if (Array.isArray(value)) {
    for (const item of value) descend(path, item, act, isOfType);
    return;
  }
  if (!isTree(value)) return;
  const [first, ...rest] = path;
  if (first === undefined) act(value);
  else if (!first.startsWith(typePrefix)) descend(rest, own(value, first), act, isOfType);
  else if (fits(value, first.slice(typePrefix.length), isOfType)) descend(rest, value, act, isOfType);
}

/** The type of what came back is often not asked for; a rewrite then applies. */
function fits({ __typename }: Tree, condition: string, isOfType: IsOfType): boolean {
  return typeof __typename !== 'string' || isOfType(__typename, condition);
}
