import type { Unit } from '../geography/land.ts';
import type { Random } from '../random/random.ts';

/** Homes to live in, in random order, so that families spread over the city. */
export interface Dwellings {
  /** A home where nobody lives yet; once all are taken, one that is shared. */
  next(): Unit;
  /** A home that is shared with others who rent. */
  shared(): Unit;
  /** Any home: where someone is registered who lives elsewhere. */
  any(): Unit;
}

/** At most so many parties share one home. */
const SHARERS = 4;

export function dwellings(units: readonly Unit[], random: Random): Dwellings {
  const free = shuffled(units, random);
  let shared: { unit: Unit; parties: number } | null = null;
  const any = () => random.pick(units);
  const next = () => free.pop() ?? any();
  return {
    next,
    any,
    shared: () => {
      if (shared === null || shared.parties >= SHARERS) shared = { unit: next(), parties: 0 };
      shared.parties += 1;
      return shared.unit;
    },
  };
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, place: random.fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}
