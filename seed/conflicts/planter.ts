import type { Random } from '../random/random.ts';
import { type ConflictKind, conflictKinds } from './conflict-kind.ts';

/** Decides where conflicts are planted and counts them. */
export interface Planter {
  /** True where a conflict of a kind is to be planted: so often out of 1. */
  plants(kind: ConflictKind, share: number): boolean;
  /** Counts one that was planted by name. */
  plant(kind: ConflictKind): void;
  planted(): Readonly<Record<ConflictKind, number>>;
}

export function planter(random: Random): Planter {
  const counts = new Map<ConflictKind, number>();
  const plant = (kind: ConflictKind) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  return {
    plant,
    plants: (kind, share) => {
      const isPlanted = random.chance(share);
      if (isPlanted) plant(kind);
      return isPlanted;
    },
    planted: () => {
      const kinds = Object.keys(conflictKinds) as ConflictKind[];
      return Object.fromEntries(kinds.map((kind) => [kind, counts.get(kind) ?? 0])) as Record<ConflictKind, number>;
    },
  };
}
