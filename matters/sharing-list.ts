import type { MaterialWay } from './directive-values.ts';
import { fieldEntry } from './field-entry.ts';
import type { Material, SharingEntry } from './matter.ts';
import { isLineage, isPlumbing, isTypeName, type SelectedField, withAllAbove, withAllBelow } from './selected-field.ts';

/**
 * The on-demand sharing list (事项按需共享数据清单): every field that the operation asks for, with the papers that it is
 * asked for and the way in which each goes. Not in it are lineage, `__typename`, what only leads to the rows of a page, and
 * keys that nothing is asked for beside.
 */
export function sharingList(
  roots: readonly SelectedField[],
  materials: readonly Material[],
  law: string,
): readonly SharingEntry[] {
  const byName = new Map(materials.map((material) => [material.name, material]));
  const entries = new Map<string, SharingEntry>();
  for (const field of withAllBelow(roots)) {
    if (isLineage(field) || isTypeName(field) || isPlumbing(field)) continue;
    for (const [way, served] of byWay(servedBy(field).flatMap((name) => byName.get(name) ?? []))) {
      const entry = entryOf(field, way, served, law);
      const key = JSON.stringify([entry.registry, entry.type, entry.field, entry.arguments, way]);
      const known = entries.get(key);
      entries.set(key, known ? merged(known, entry) : entry);
    }
  }
  return [...entries.values()];
}

/** Names of the papers that a field serves: of the selection that it lies in, or, on the way, of those below it. */
function servedBy(field: SelectedField): readonly string[] {
  const within = withAllAbove(field).flatMap(({ replaces }) => replaces);
  const serving = within.length > 0 ? within : withAllBelow(field.below).flatMap(({ replaces }) => replaces);
  return [...new Set(serving.map(({ material }) => material))];
}

function byWay(materials: readonly Material[]): ReadonlyMap<MaterialWay, readonly Material[]> {
  const ways = new Map<MaterialWay, readonly Material[]>();
  for (const material of materials) {
    if (material.way === 'MUST_SUBMIT') continue;
    ways.set(material.way, [...(ways.get(material.way) ?? []), material]);
  }
  return ways;
}

function entryOf(field: SelectedField, way: MaterialWay, served: readonly Material[], law: string): SharingEntry {
  return {
    ...fieldEntry(field),
    way,
    materials: served.map(({ name }) => name),
    law: [...new Set(served.map((material) => material.law || law))].join('；'),
  };
}

function merged(one: SharingEntry, other: SharingEntry): SharingEntry {
  const laws = new Set([...one.law.split('；'), ...other.law.split('；')]);
  return { ...one, materials: [...new Set([...one.materials, ...other.materials])], law: [...laws].join('；') };
}
