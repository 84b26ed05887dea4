import type { Random } from '../../../seed/random/random.ts';
import type { OverlappingTypes } from './overlapping-types.ts';
import type { Pools } from './pools.ts';
import type { ResponseKeys } from './response-keys.ts';
import type { Variables } from './variables.ts';

/** A named fragment that is written out and may be spread again. */
export interface NamedFragment {
  readonly name: string;
  readonly onType: string;
  readonly text: string;
}

/** What grows while a document is drawn. */
export interface Drawing {
  readonly random: Random;
  readonly overlapping: OverlappingTypes;
  readonly pools: Pools;
  readonly keys: ResponseKeys;
  readonly variables: Variables;
  readonly fragments: NamedFragment[];
  /** Selections that may still be written. */
  left: number;
}

/** Where in the answer a selection stands. */
export interface Place {
  readonly depth: number;
  /** About how many objects of the answer it is asked of. */
  readonly breadth: number;
}
