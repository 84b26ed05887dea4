import { checkGeometry } from '../../subgraphs/spatial/geometry/check-geometry.ts';
import type { MultiPolygon, Polygon, Position, Ring } from '../../subgraphs/spatial/geometry/geometry.ts';
import { inReferenceSystem } from '../../subgraphs/spatial/geometry/reference-system.ts';
import { readData } from './read-data.ts';
import { withoutSpikes } from './without-spikes.ts';

export type Area = Polygon | MultiPolygon;

interface Outlines {
  readonly features: readonly { readonly properties: { readonly code: string }; readonly geometry: Area }[];
}

/** District outlines by division code, in CGCS2000, wound by the right-hand rule. */
export function outlines(): ReadonlyMap<string, Area> {
  const { features } = readData<Outlines>('shanghai-districts.geojson');
  return new Map(features.map(({ properties, geometry }) => [properties.code, outlineOf(properties.code, geometry)]));
}

/** The source does not state its datum; the registry stores CGCS2000, so the presumed shift of GCJ-02 is taken back. */
function outlineOf(code: string, { type, coordinates }: Area): Area {
  const parts = type === 'Polygon' ? [coordinates as Ring[]] : (coordinates as Ring[][]);
  const mended = parts.map((rings) => rings.map((ring) => withoutSpikes(ring).map(unshifted)));
  const checked = checkGeometry({ type, coordinates: type === 'Polygon' ? mended[0] : mended });
  if (!checked.isValid) throw new Error(`district outline ${code}: ${checked.reason}`);
  if (checked.geometry.type === 'Point') throw new Error(`district outline ${code} is a point, expected an area`);
  return checked.geometry;
}

/** The shift changes by less than a part in a thousand over its own length: three rounds reach the centimetre. */
function unshifted([longitude, latitude]: Position): Position {
  let guess: Position = [longitude, latitude];
  for (let round = 0; round < 3; round += 1) {
    const shifted = inReferenceSystem({ type: 'Point', coordinates: guess }, 'GCJ02').coordinates as Position;
    guess = [rounded(guess[0] + longitude - shifted[0]), rounded(guess[1] + latitude - shifted[1])];
  }
  return guess;
}

/** Seven decimals of a degree are a centimetre. */
export const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
