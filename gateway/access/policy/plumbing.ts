import type { AskedNode } from './asked-node.ts';

/** Whether a field is the lineage of a record: who answers for it, not what it says. */
export const isLineage = ({ field, answers }: Pick<AskedNode, 'field' | 'answers'>) =>
  field === 'source' && answers === 'Source';

/**
 * Whether a field says no more than was given to find the record: the key that a root was asked with. Elsewhere a key is a
 * number of someone, and has to be on the list as any other field.
 */
export function isGivenKey({ field, above }: AskedNode): boolean {
  if (!above || above.above !== null) return false;
  return above.arguments.some(({ name }) => name === field || name === `${field}s`);
}
