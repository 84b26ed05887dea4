import { dayOf } from '../calendar/day.ts';
import type { City } from '../geography/city.ts';
import type { Parcel, UnitUse } from '../geography/land.ts';
import { surveyor } from '../geography/surveyor.ts';

interface Site {
  readonly district: string;
  readonly use: UnitUse;
  readonly grantedOn: string;
  readonly floors: number;
  readonly perFloor: number;
}

/** One parcel with one building in each of four districts. */
const SITES: readonly Site[] = [
  { district: '310101', use: 'OFFICE', grantedOn: '1998-05-18', floors: 6, perFloor: 2 },
  { district: '310106', use: 'SHOP', grantedOn: '2001-03-26', floors: 2, perFloor: 3 },
  { district: '310104', use: 'RESIDENTIAL', grantedOn: '1996-09-10', floors: 6, perFloor: 2 },
  { district: '310115', use: 'RESIDENTIAL', grantedOn: '2004-04-08', floors: 6, perFloor: 2 },
];

/** Parcels of the fixed world, and their lanes and gates, are numbered from here in each street. */
const FIRST_NUMBERS = { parcel: 90_001, road: 901 };
const YEARS_TO_BUILD = 2;
const MARGINS = { west: 0.12, south: 0.12, east: 0.12, north: 0.12 };

/** The parcels that the fixed world stands on, by district. */
export function fixedSites(city: City): ReadonlyMap<string, Parcel> {
  const survey = surveyor(city.streetOf, FIRST_NUMBERS);
  return new Map(
    SITES.map(({ district: code, use, grantedOn, floors, perFloor }) => {
      const district = city.district(code);
      const [cell] = city.fixedCells(district);
      if (!cell) throw new RangeError(`${district.name} has no fixed cell`);
      const granted = dayOf(grantedOn);
      const parcel = survey.parcel({ district, cell, margins: MARGINS, shape: 'PLAIN', use, grantedOn: granted });
      const building = survey.building(parcel, floors, granted + YEARS_TO_BUILD * 365);
      for (let floor = 1; floor <= floors; floor += 1) {
        for (let place = 1; place <= perFloor; place += 1) {
          survey.unit(building, { floor, place, centiares: 7_650 + place * 1_215 });
        }
      }
      return [code, parcel];
    }),
  );
}
