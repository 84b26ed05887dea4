import type { GuardedOperation } from '../guard.ts';
import type { AskedNode } from './asked-node.ts';
import { type Fetched, fetchedFields } from './fetched-fields.ts';

/** A field that is fetched on the client's behalf and was not asked for. */
export interface Carried extends Fetched {
  /** What the client asks for where it is fetched; none at the root. */
  readonly within: readonly AskedNode[];
}

/** What the plan fetches beside what is asked: keys by which registries are joined, and what `@requires` needs. */
export function carriedFields({ schema, fetches }: GuardedOperation, roots: readonly AskedNode[]): readonly Carried[] {
  const placesOf = (path: readonly string[]) => {
    let at: readonly AskedNode[] = [];
    let below = roots;
    for (const step of path) {
      at = below.filter(({ keys }) => keys.has(step));
      below = at.flatMap((node) => node.below);
    }
    return { at, below };
  };
  return fetchedFields(schema, fetches).flatMap((one) => {
    const { at, below } = placesOf(one.path.slice(0, -1));
    const isAsked = below.some(({ type, field }) => field === one.field && type === one.type);
    return isAsked ? [] : [{ ...one, within: at }];
  });
}
