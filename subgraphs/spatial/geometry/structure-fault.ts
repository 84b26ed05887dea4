/** To hold rings against each other costs the square of their number: 390 that overlap take three seconds, a hundred a fifth of one. */
const mostRings = 100;

/**
 * What is wrong with the shape of a GeoJSON geometry before any geometry is computed, as a sentence that names the place
 * (`coordinates[0][3]`, counted from 0), or nothing. Takes whatever a client sent. RFC 7946 sections 3.1 and 4.
 */
export function structureFault(value: unknown, positionsLimit: number): string | undefined {
  if (!isRecord(value)) return `expected a GeoJSON object with type and coordinates, got ${shown(value)}`;
  if (value.crs != null) {
    return 'crs is not part of GeoJSON since RFC 7946: give coordinates in CGCS2000 (EPSG:4490), without crs';
  }
  const budget = { left: positionsLimit, rings: mostRings };
  const { coordinates, type } = value;
  const fault = faultOfType(type, coordinates, budget);
  if (budget.rings < 0) return `more than ${mostRings} rings`;
  return budget.left < 0 ? `more than ${positionsLimit} positions` : fault;
}

interface Budget {
  left: number;
  rings: number;
}

type Check = (value: unknown, path: string, budget: Budget) => string | undefined;

function faultOfType(type: unknown, coordinates: unknown, budget: Budget): string | undefined {
  switch (type) {
    case 'Point':
      return positionFault(coordinates, 'coordinates', budget);
    case 'Polygon':
      return polygonFault(coordinates, 'coordinates', budget);
    case 'MultiPolygon':
      return listFault(coordinates, 'coordinates', budget, 'polygons', polygonFault);
    default:
      return `type is ${shown(type)}, expected "Point", "Polygon" or "MultiPolygon"`;
  }
}

function polygonFault(value: unknown, path: string, budget: Budget): string | undefined {
  return listFault(value, path, budget, 'rings', ringFault);
}

function ringFault(value: unknown, path: string, budget: Budget): string | undefined {
  budget.rings -= 1;
  // Ends the walk, as a position too many does.
  if (budget.rings < 0) return 'too many rings';
  const fault = listFault(value, path, budget, 'positions', positionFault);
  if (fault !== undefined) return fault;
  const ring = value as [number, number][];
  if (ring.length < 4) return `${path} has ${ring.length} positions, a ring has at least 4`;
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return undefined;
  return `${path} is not closed: it starts at ${first?.join(' ')} and ends at ${last?.join(' ')}`;
}

function listFault(value: unknown, path: string, budget: Budget, of: string, check: Check): string | undefined {
  if (!Array.isArray(value)) return `${path} is ${shown(value)}, expected a list of ${of}`;
  if (value.length === 0) return `${path} is an empty list, expected ${of}`;
  for (const [index, item] of value.entries()) {
    const fault = check(item, `${path}[${index}]`, budget);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function positionFault(value: unknown, path: string, budget: Budget): string | undefined {
  budget.left -= 1;
  // Ends the walk: what comes after the limit is not worth reading.
  if (budget.left < 0) return 'too many positions';
  if (!Array.isArray(value)) return `${path} is ${shown(value)}, expected a position [longitude, latitude]`;
  if (value.length !== 2) return `${path} has ${value.length} numbers, expected [longitude, latitude] without a height`;
  const [longitude, latitude] = value;
  if (!Number.isFinite(longitude)) return `${path} has longitude ${shown(longitude)}, expected a number of degrees`;
  if (!Number.isFinite(latitude)) return `${path} has latitude ${shown(latitude)}, expected a number of degrees`;
  if (Math.abs(longitude) > 180) return `${path} has longitude ${longitude}, off the earth: expected -180 to 180`;
  if (Math.abs(latitude) <= 90) return undefined;
  const areSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
  const hint = areSwapped ? '; longitude comes first, the two look swapped' : '';
  return `${path} has latitude ${latitude}, off the earth: expected -90 to 90${hint}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Short and free of the client's own line breaks: the reason is shown to people and logged. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value);
}
