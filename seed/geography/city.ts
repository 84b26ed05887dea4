import { random } from '../random/random.ts';
import { type Cell, cellsWithin } from './cells.ts';
import { type District, readDistricts } from './districts.ts';
import { ROADS_OF_STREET } from './roads.ts';
import { type PlacedStreet, streetFinder } from './streets.ts';
import { placeOf } from './surveyor.ts';

/** How many cells of each district are set apart for the fixed world of the personas. */
const FIXED_CELLS = 2;

/** The real geography, and what is made up in the same way for every seed. */
export interface City {
  readonly districts: readonly District[];
  district(code: string): District;
  /** The cells of a district that only the fixed world builds on. */
  fixedCells(district: District): readonly Cell[];
  streetOf(district: District, cell: Cell): PlacedStreet;
}

export function readCity(): City {
  const districts = readDistricts();
  let roads = 0;
  const places = new Map(
    districts.map((district) => {
      const streetAt = streetFinder(district, roads);
      roads += district.streets.length * ROADS_OF_STREET;
      return [district.code, { district, streetAt, fixed: fixedCellsOf(district) }];
    }),
  );
  const placesOf = (code: string) => {
    const found = places.get(code);
    if (!found) throw new Error(`${code} is not a district of the city`);
    return found;
  };
  return {
    districts,
    district: (code) => placesOf(code).district,
    fixedCells: ({ code }) => placesOf(code).fixed,
    streetOf: ({ code }, cell) => placesOf(code).streetAt(placeOf(cell)),
  };
}

function fixedCellsOf({ code, outline }: District): Cell[] {
  const fixed: Cell[] = [];
  for (const cell of cellsWithin(outline, random(0, `fixed cells of ${code}`), () => false)) {
    if (fixed.push(cell) === FIXED_CELLS) break;
  }
  return fixed;
}
