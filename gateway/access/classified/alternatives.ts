/** Sets of names of which one set has to be held whole: (a and b) or c is [[a, b], [c]]. None at all can never be held. */
export type Alternatives = readonly (readonly string[])[];

/** Nothing has to be held. */
export const nothing: Alternatives = [[]];

/** What has to be held where both are asked for: every combination, without those that ask for more than another does. */
export function both(one: Alternatives, other: Alternatives): Alternatives {
  const combined = one.flatMap((these) => other.map((those) => [...new Set([...these, ...those])].sort()));
  return combined.filter(
    (set, index) =>
      !combined.some(
        (rival, place) =>
          place !== index && rival.every((name) => set.includes(name)) && (rival.length < set.length || place < index),
      ),
  );
}
