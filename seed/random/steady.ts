import type { Random } from './random.ts';

/** Draws for people of the fixed world: what happens to most happens, what happens to few does not. */
export function steady(random: Random): Random {
  return { ...random, chance: (share) => share >= 0.5 };
}
