import type { Classify } from '../classified/classification.ts';
import type { AskedNode } from './asked-node.ts';
import { isLineage } from './plumbing.ts';

/**
 * The nodes that need neither a token nor a purpose: public from the root down. A public field of a record that is reached
 * through one that is not (an enterprise's name among a person's shares) says something of that record, and is none of them.
 */
export function publicNodes(roots: readonly AskedNode[], classify: Classify): ReadonlySet<AskedNode> {
  const found = new Set<AskedNode>();
  const look = (node: AskedNode, isWithinLineage: boolean): void => {
    if (!isWithinLineage && classify(node.type, node.field).level !== 1) return;
    found.add(node);
    for (const below of node.below) look(below, isWithinLineage || isLineage(below));
  };
  for (const root of roots) look(root, false);
  return found;
}
