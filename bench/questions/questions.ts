import type { Keys } from '../data/read-keys.ts';
import { batch } from './batch.ts';
import { joined } from './joined.ts';
import { point } from './point.ts';
import type { Question } from './question.ts';
import { wide } from './wide.ts';

/** The four queries, by name, in the order of the tables. */
export const questions = { joined, wide, point, batch } as const;

export type QuestionName = keyof typeof questions;

/** So many requests that hardly any comes twice in a round. */
const drawn = 2_000;

/** Draws the requests of the queries named. */
export function draw(names: readonly QuestionName[], keys: Keys): readonly Question[] {
  return names.map((name) => questions[name](keys, drawn));
}
