import type { Gather } from './gather.ts';
import type { Tree } from './tree.ts';

export interface Distinct {
  /** What is sent: each representation once. */
  readonly representations: readonly Tree[];
  /** For each object, the index of its representation; -1 where it has none. */
  readonly slots: readonly number[];
}

/** Gathers objects' representations, equal ones once: fifty companies at one address ask for it once. */
export function distinct(objects: readonly Tree[], gather: Gather): Distinct {
  const representations: Tree[] = [];
  const known = new Map<string, number>();
  const slots = objects.map((object) => {
    const representation = gather(object);
    if (!representation) return -1;
    const text = objects.length === 1 ? '' : JSON.stringify(representation);
    const slot = known.get(text) ?? representations.length;
    if (slot === representations.length) {
      known.set(text, slot);
      representations.push(representation);
    }
    return slot;
  });
  return { representations, slots };
}
