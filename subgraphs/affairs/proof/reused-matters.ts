import type { Matter } from '../../../matters/matter.ts';

/** Codes of the other matters whose receipts a matter reuses. */
export function reusedMatters({ materials }: Matter): readonly string[] {
  const own = new Set(materials.map(({ name }) => name));
  const others = materials.flatMap(({ reuses }) => (reuses === null || own.has(reuses) ? [] : [reuses]));
  return [...new Set(others)];
}
