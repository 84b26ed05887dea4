import type { Position } from '../../subgraphs/spatial/geometry/geometry.ts';
import { random } from '../random/random.ts';
import { cellsWithin } from './cells.ts';
import type { District, Street } from './districts.ts';
import { middleOf } from './parcel-shape.ts';
import { ROADS_OF_STREET, roadName } from './roads.ts';

export interface PlacedStreet extends Street {
  readonly roads: readonly string[];
}

/**
 * Which street-level unit a place of a district belongs to. No outlines of them are published, so each gets a made-up centre,
 * the same for every seed, and a place belongs to the nearest.
 */
export function streetFinder(district: District, firstRoad: number): (place: Position) => PlacedStreet {
  const cells = cellsWithin(district.outline, random(0, `streets of ${district.code}`), () => false);
  const centred = district.streets.map((street, index) => {
    const cell = cells.next().value;
    if (!cell) throw new Error(`${district.name} has no room for ${street.name}`);
    const roads = Array.from({ length: ROADS_OF_STREET }, (_, road) =>
      roadName(firstRoad + index * ROADS_OF_STREET + road),
    );
    return { centre: middleOf(cell.box), street: { ...street, roads } };
  });
  return (place) => {
    const [first, ...rest] = centred;
    if (!first) throw new Error(`${district.name} has no street-level unit`);
    return rest.reduce(
      (best, other) => (squared(other.centre, place) < squared(best.centre, place) ? other : best),
      first,
    ).street;
  };
}

const squared = ([ax, ay]: Position, [bx, by]: Position) => (ax - bx) ** 2 + (ay - by) ** 2;
