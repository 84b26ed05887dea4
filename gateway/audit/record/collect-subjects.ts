import { isTree, own, type Tree } from '../../plan/tree.ts';
import type { EntityPlace, Place } from './places.ts';

/** Adds the subjects of an answer, as `Type:key`. */
export type CollectSubjects = (tree: Tree, found: Set<string>) => void;

/** Compiles the walk over an answer: only where subjects may stand. */
export function collectSubjects(root: Place): CollectSubjects {
  const visit = compile(root);
  return (tree, found) => visit?.(tree, found);
}

type Visit = (value: unknown, found: Set<string>) => void;

function compile({ entities, numbers, below }: Place): Visit | null {
  const exposed = [...entities].filter(([, { isExposed }]) => isExposed);
  const only = entities.size === 1 ? exposed[0] : undefined;
  const byType = new Map(exposed);
  const inner = [...below].flatMap(([key, place]) => {
    const next = compile(place);
    return next ? [{ key, next }] : [];
  });
  if (exposed.length === 0 && numbers.size === 0 && inner.length === 0) return null;
  return function visit(value, found): void {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, found);
      return;
    }
    if (!isTree(value)) return;
    if (exposed.length > 0) addEntity(value, found);
    for (const [key, typename] of numbers) addNumber(own(value, key), typename, found);
    for (const { key, next } of inner) next(own(value, key), found);
  };

  function addEntity(tree: Tree, found: Set<string>): void {
    const { __typename } = tree;
    const typename = typeof __typename === 'string' ? __typename : only?.[0];
    const entity = typename === undefined ? undefined : byType.get(typename);
    const key = entity && keyOf(tree, entity);
    if (key !== undefined) found.add(`${typename}:${key}`);
  }
}

/** The parts of a key that is of several fields stand apart by a space, as in the supergraph. */
function keyOf(tree: Tree, { keys }: EntityPlace): string | undefined {
  const parts: string[] = [];
  for (const names of keys) {
    let part: unknown;
    for (const name of names) part ??= own(tree, name);
    if (part === undefined || part === null) return undefined;
    parts.push(String(part));
  }
  return parts.join(' ');
}

function addNumber(value: unknown, typename: string, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addNumber(item, typename, found);
  else if (typeof value === 'string') found.add(`${typename}:${value}`);
}
