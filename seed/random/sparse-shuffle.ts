import type { Random } from './random.ts';

/**
 * The numbers 0 to `count` − 1 in random order, one at a time, each once: Fisher and Yates's shuffle that keeps only the
 * places it has touched, because a district has a hundred thousand cells and the seed asks for a few hundred of them.
 */
export function* sparseShuffle(count: number, random: Random): Generator<number, void> {
  const moved = new Map<number, number>();
  for (let last = count - 1; last >= 0; last -= 1) {
    const place = random.between(0, last);
    yield moved.get(place) ?? place;
    moved.set(place, moved.get(last) ?? last);
    moved.delete(last);
  }
}
