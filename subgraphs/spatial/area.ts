import { refusal } from '../kit/errors.ts';
import { boundingBoxOf, checkBoundingBox } from './geometry/bounding-box.ts';
import { boxAround } from './geometry/bounding-box-around.ts';
import { coverer } from './geometry/covers.ts';
import { withinDistance } from './geometry/distance.ts';
import type { BoundingBox, Geometry, MultiPolygon, Polygon } from './geometry/geometry.ts';
import { checkPosition, type PositionInput } from './position.ts';

/** The input `Area`. */
export interface AreaInput {
  readonly box?: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  } | null;
  readonly polygon?: Geometry | null;
  readonly circle?: { readonly centre: PositionInput; readonly radiusMetres: number } | null;
  readonly division?: string | null;
}

/** An area made ready for a search: a box that says which candidates to read, and the exact test of each. */
export interface SearchArea {
  readonly box: BoundingBox;
  /** How a candidate's own box must lie to the area's: inside it, or touching it. */
  readonly candidates: 'INSIDE' | 'TOUCHING';
  /** Left out where lying inside the box is the exact test. */
  readonly holds?: (geometry: Geometry) => boolean;
}

const kinds = ['box', 'polygon', 'circle', 'division'] as const;
/** The city is 1.16 degrees wide and 1.19 high. */
const mostDegrees = 1.3;
const mostMetres = 20_000;

/**
 * Checks the input `Area` and makes it ready. `outlineOf` answers a division's outline, or null. Box, polygon and division are
 * tested as `ST_Covers`, a circle as `ST_DWithin` of geographies. Throws BAD_USER_INPUT.
 */
export async function searchArea(
  input: AreaInput,
  outlineOf: (division: string) => Promise<Polygon | MultiPolygon | null>,
): Promise<SearchArea> {
  const given = kinds.filter((kind) => input[kind] !== undefined && input[kind] !== null);
  if (given.length !== 1) {
    throw refused(
      `has ${given.length === 0 ? 'no area' : given.join(' and ')}; expected exactly one of ${kinds.join(', ')}`,
    );
  }
  if (input.box) return boxArea(input.box);
  if (input.polygon) return polygonArea(input.polygon);
  if (input.circle) return circleArea(input.circle);
  const code = input.division ?? '';
  const outline = await outlineOf(code);
  if (!outline) throw refused(`names division ${code}, which has no outline; expected a district, such as 310101`);
  return coveredBy(outline);
}

function boxArea({ west, south, east, north }: NonNullable<AreaInput['box']>): SearchArea {
  const checked = checkBoundingBox([west, south, east, north]);
  if (!checked.isValid) throw refused(`has a box that is none: ${checked.reason}`);
  return { box: ofCitySize(checked.boundingBox), candidates: 'INSIDE' };
}

function polygonArea(polygon: Geometry): SearchArea {
  if (polygon.type === 'Point') throw refused('has a Point as its polygon; expected a Polygon or MultiPolygon');
  ofCitySize(boundingBoxOf(polygon));
  return coveredBy(polygon);
}

function coveredBy(area: Polygon | MultiPolygon): SearchArea {
  return { box: boundingBoxOf(area), candidates: 'INSIDE', holds: coverer(area) };
}

function circleArea({ centre, radiusMetres }: NonNullable<AreaInput['circle']>): SearchArea {
  if (!(radiusMetres > 0 && radiusMetres <= mostMetres)) {
    throw refused(`has a radius of ${radiusMetres} metres; expected more than 0 and at most ${mostMetres}`);
  }
  const point = checkPosition(centre);
  return {
    box: boxAround(point.coordinates, radiusMetres),
    candidates: 'TOUCHING',
    holds: (geometry) => withinDistance(point, geometry, radiusMetres),
  };
}

function ofCitySize(box: BoundingBox): BoundingBox {
  const [west, south, east, north] = box;
  if (east - west <= mostDegrees && north - south <= mostDegrees) return box;
  const size = `${(east - west).toFixed(2)} by ${(north - south).toFixed(2)} degrees`;
  throw refused(`is ${size}; expected at most ${mostDegrees} by ${mostDegrees}, the size of the city`);
}

const refused = (reason: string) => refusal('BAD_USER_INPUT', `"within" ${reason}`);
