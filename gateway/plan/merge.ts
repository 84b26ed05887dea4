import { isTree, own, put, type Tree } from './tree.ts';

/**
 * Merges what a registry answered into the tree: objects and lists of one length place by place, anything else replaces.
 * Null replaces nothing that is there: another registry has already answered it.
 */
export function merge(into: Tree, answered: Tree): void {
  for (const key of Object.keys(answered)) {
    const value = answered[key];
    if (value === undefined) continue;
    const present = own(into, key);
    if (present === undefined || present === null) put(into, key, value);
    else if (value !== null) put(into, key, merged(present, value));
  }
}

function merged(present: unknown, value: unknown): unknown {
  if (Array.isArray(present) && Array.isArray(value) && present.length === value.length) {
    return present.map((item, index) => (item === null ? value[index] : merged(item, value[index])));
  }
  if (isTree(present) && isTree(value)) {
    merge(present, value);
    return present;
  }
  return value === null || value === undefined ? present : value;
}
