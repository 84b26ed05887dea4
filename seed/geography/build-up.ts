import { dayFrom } from '../calendar/day.ts';
import type { Random, Weighted } from '../random/random.ts';
import { type Cell, cellsWithin } from './cells.ts';
import type { City } from './city.ts';
import type { District } from './districts.ts';
import type { Building, Parcel, UnitUse } from './land.ts';
import type { ParcelShape } from './parcel-shape.ts';
import { type Surveyor, surveyor } from './surveyor.ts';

/** One parcel in eight is built for offices, one for shops: also the smallest seed has some of each. */
const USES: readonly UnitUse[] = [
  'RESIDENTIAL',
  'RESIDENTIAL',
  'OFFICE',
  'RESIDENTIAL',
  'RESIDENTIAL',
  'SHOP',
  'RESIDENTIAL',
  'RESIDENTIAL',
];

/** One parcel in sixteen has a courtyard, one is divided. */
function shapeOf(index: number): ParcelShape {
  if (index % 16 === 3) return 'COURTYARD';
  return index % 16 === 11 ? 'DIVIDED' : 'PLAIN';
}

/** Builds parcel after parcel, each district by its population, until there are so many units. */
export function buildUp(city: City, units: number, random: Random): Parcel[] {
  const cells = new Map(city.districts.map((district) => [district, freeCells(city, district, random)]));
  const weights = city.districts.map((district): Weighted<District> => [district, district.population]);
  const survey = surveyor(city.streetOf, { parcel: 1, road: 1 });
  const parcels: Parcel[] = [];
  for (let rest = units; rest > 0; ) {
    // Each district gets its first parcel before any gets by weight.
    const district = city.districts[parcels.length] ?? random.weighted(weights);
    const cell = cells.get(district)?.next().value;
    if (!cell) throw new RangeError(`no free land is left in ${district.name}`);
    const parcel = survey.parcel(plan(district, cell, parcels.length, random));
    rest -= raiseBuildings(survey, parcel, rest, random);
    parcels.push(parcel);
  }
  return parcels;
}

function freeCells(city: City, district: District, random: Random): Generator<Cell, void> {
  const fixed = new Set(city.fixedCells(district).map(({ index }) => index));
  return cellsWithin(district.outline, random, (index) => fixed.has(index));
}

function plan(district: District, cell: Cell, index: number, random: Random) {
  const margin = () => 0.1 + random.fraction() * 0.15;
  const margins = { west: margin(), south: margin(), east: margin(), north: margin() };
  const grantedOn = dayFrom(random.between(1988, 2020), random.between(1, 12), random.between(1, 28));
  return { district, cell, margins, shape: shapeOf(index), use: USES[index % USES.length] ?? 'OFFICE', grantedOn };
}

/** Answers how many units were built: at most `most`. */
function raiseBuildings(survey: Surveyor, parcel: Parcel, most: number, random: Random): number {
  let built = 0;
  for (let rest = random.between(1, 2); rest > 0 && built < most; rest -= 1) {
    const floors = parcel.use === 'SHOP' ? random.between(1, 3) : random.between(3, 11);
    const completedOn = parcel.grantedOn + random.between(500, 1_500);
    built += fillFloors(survey, survey.building(parcel, floors, completedOn), most - built, random);
  }
  return built;
}

function fillFloors(survey: Surveyor, building: Building, most: number, random: Random): number {
  const perFloor = building.parcel.use === 'RESIDENTIAL' ? random.between(1, 2) : random.between(1, 3);
  let built = 0;
  for (let floor = 1; floor <= building.floors && built < most; floor += 1) {
    for (let place = 1; place <= perFloor && built < most; place += 1) {
      survey.unit(building, { floor, place, centiares: random.between(3_800, 16_500) });
      built += 1;
    }
  }
  return built;
}
