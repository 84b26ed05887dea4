import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../operation/fragments-of.ts';

export interface Following {
  /** What a selection itself adds. */
  readonly own: (node: SelectionNode) => number;
  /** How selections beside each other add up: all of them, or the largest. */
  readonly beside: 'SUM' | 'LARGEST';
  /** False where what stands below fields does not count. */
  readonly intoFields?: boolean;
}

/**
 * Counts over the document's operations, the largest of them, as if every fragment were written out; over fragments that none
 * uses too, since validation walks them. Each fragment is counted once and its count used again, so that 2^1000 fields cost a
 * thousand steps. A fragment within itself adds nothing the second time: validation refuses it.
 */
export function followFragments(document: DocumentNode, { own, beside, intoFields = true }: Following): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const add = beside === 'SUM' ? (one: number, other: number) => one + other : Math.max;
  const fragment = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, 0);
    const node = fragments.get(name);
    const count = node ? selections(node.selectionSet) : 0;
    known.set(name, count);
    return count;
  };
  const below = (node: SelectionNode): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value);
    if (node.kind === Kind.FIELD && !intoFields) return 0;
    return node.selectionSet ? selections(node.selectionSet) : 0;
  };
  const selections = ({ selections: nodes }: SelectionSetNode): number =>
    nodes.reduce((sum, node) => add(sum, own(node) + below(node)), 0);
  return document.definitions.reduce((most, node) => {
    if (node.kind === Kind.OPERATION_DEFINITION) return Math.max(most, selections(node.selectionSet));
    return node.kind === Kind.FRAGMENT_DEFINITION ? Math.max(most, fragment(node.name.value)) : most;
  }, 0);
}
