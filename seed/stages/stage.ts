import type { ConflictKind } from '../conflicts/conflict-kind.ts';
import type { World } from '../world.ts';

/** Writes one registry's rows of a world. Answers the conflicts that it planted beside those of the world. */
export type Stage<Writers> = (world: World, write: Writers) => Readonly<Partial<Record<ConflictKind, number>>>;
