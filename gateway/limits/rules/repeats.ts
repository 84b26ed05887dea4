import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../../operation/fragments-of.ts';
import type { Rule } from './rule.ts';

/**
 * Fields that answer at one place, at most: validation compares each with each. To be counted only where the written-out
 * fields are known to be few, since they are walked.
 */
export const repeats: Rule = {
  limit: 'repeats',
  says: (found) => `The document asks ${found} times for one place of the answer`,
  count: (document) => {
    const fragments = fragmentsOf(document);
    const none: ReadonlySet<string> = new Set();
    return setsOf(document).reduce(
      (most, set) => Math.max(most, mostAtOnePlace([{ set, within: none }], fragments)),
      0,
    );
  },
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Inside {
  readonly set: SelectionSetNode;
  /** The fragments that it stands in: one within itself is left to validation. */
  readonly within: ReadonlySet<string>;
}

interface Place {
  count: number;
  readonly below: Inside[];
}

function mostAtOnePlace(sets: readonly Inside[], fragments: Fragments): number {
  const places = new Map<string, Place>();
  for (const inside of sets) collect(inside, fragments, places);
  return [...places.values()].reduce(
    (most, { count, below }) => Math.max(most, count, below.length === 0 ? 0 : mostAtOnePlace(below, fragments)),
    0,
  );
}

/** By response key, through fragments. */
function collect({ set, within }: Inside, fragments: Fragments, into: Map<string, Place>): void {
  for (const node of set.selections) {
    if (node.kind === Kind.INLINE_FRAGMENT) collect({ set: node.selectionSet, within }, fragments, into);
    else if (node.kind === Kind.FRAGMENT_SPREAD) {
      const name = node.name.value;
      const fragment = fragments.get(name);
      if (!fragment || within.has(name)) continue;
      collect({ set: fragment.selectionSet, within: new Set([...within, name]) }, fragments, into);
    } else {
      const key = (node.alias ?? node.name).value;
      const place = into.get(key) ?? { count: 0, below: [] };
      place.count += 1;
      if (node.selectionSet) place.below.push({ set: node.selectionSet, within });
      into.set(key, place);
    }
  }
}

/** Validation compares within fragments that no operation uses, too. */
const setsOf = ({ definitions }: DocumentNode): readonly SelectionSetNode[] =>
  definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION ? [node.selectionSet] : [],
  );
