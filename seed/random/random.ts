import { sfc32 } from './sfc32.ts';

/** Draws from one named stream. The same number and name give the same draws on every machine. */
export interface Random {
  /** From 0, below 1. */
  fraction(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True so often out of 1. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<Value>(list: readonly Value[]): Value;
  /** One of a list that is not empty, by weight. */
  weighted<Value>(list: readonly Weighted<Value>[]): Value;
  /** So many digits. */
  digits(count: number): string;
}

export type Weighted<Value> = readonly [value: Value, weight: number];

export function random(seed: number, name: string): Random {
  const next = sfc32(seed, name);
  const fraction = () => next() / 0x1_0000_0000;
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    chance: (share) => fraction() < share,
    pick: (list) => at(list, between(0, list.length - 1)),
    weighted: (list) => {
      let rest = fraction() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return at(list, list.length - 1)[0];
    },
    digits: (count) => {
      let text = '';
      for (let index = 0; index < count; index += 1) text += between(0, 9);
      return text;
    },
  };
}

function at<Value>(list: readonly Value[], index: number): Value {
  if (index < 0 || index >= list.length) throw new RangeError('expected a list that is not empty');
  return list[index] as Value;
}
