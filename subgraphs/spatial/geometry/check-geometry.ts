import type { Geometry } from './geometry.ts';
import { rightHanded } from './right-hand-rule.ts';
import { structureFault } from './structure-fault.ts';
import { topologyFault } from './topology-fault.ts';

export type CheckedGeometry = { isValid: true; geometry: Geometry } | { isValid: false; reason: string };

/**
 * Checks what someone sent as a GeoJSON geometry: a point, polygon or multipolygon (RFC 7946 section 3.1), on the earth, with
 * closed rings that cross neither themselves nor each other. Rings may be wound either way; the geometry handed back follows
 * the right-hand rule and holds nothing but type and coordinates.
 *
 * The limit on positions is a defence: the worst rings that fit the default hold the process up for a third of a second,
 * ones of 10,000 positions for two seconds. The longest district border of the city has 690. An import of trusted files may raise it.
 */
export function checkGeometry(value: unknown, positionsLimit = 2_000): CheckedGeometry {
  const wrongStructure = structureFault(value, positionsLimit);
  if (wrongStructure !== undefined) return { isValid: false, reason: wrongStructure };
  const { type, coordinates } = value as Geometry;
  const geometry = { type, coordinates } as Geometry;
  if (geometry.type === 'Point') return { isValid: true, geometry };
  const wrongTopology = topologyFault(geometry);
  if (wrongTopology !== undefined) return { isValid: false, reason: wrongTopology };
  return { isValid: true, geometry: rightHanded(geometry) };
}
