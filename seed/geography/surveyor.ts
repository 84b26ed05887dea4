import type { Day } from '../calendar/day.ts';
import type { Cell } from './cells.ts';
import type { District } from './districts.ts';
import type { Building, Parcel, Unit, UnitUse } from './land.ts';
import { frameOf, type Margins, middleOf, type ParcelShape } from './parcel-shape.ts';
import type { PlacedStreet } from './streets.ts';

export interface ParcelPlan {
  readonly district: District;
  readonly cell: Cell;
  readonly margins: Margins;
  readonly shape: ParcelShape;
  readonly use: UnitUse;
  readonly grantedOn: Day;
}

export interface UnitPlan {
  readonly floor: number;
  /** Counts the units of the floor from 1. */
  readonly place: number;
  readonly centiares: number;
}

/** Numbers land: parcels of each street in the order of survey, buildings of each parcel, units of each building. */
export interface Surveyor {
  parcel(plan: ParcelPlan): Parcel;
  building(parcel: Parcel, floors: number, completedOn: Day): Building;
  unit(building: Building, plan: UnitPlan): Unit;
}

export interface FirstNumbers {
  /** Of each street's first parcel: surveyors with numbers apart never give a code twice. */
  readonly parcel: number;
  /** Of the first lane or gate on its road. */
  readonly road: number;
}

export function surveyor(streetOf: (district: District, cell: Cell) => PlacedStreet, first: FirstNumbers): Surveyor {
  const parcels = new Map<string, number>();
  return {
    parcel: ({ district, cell, margins, shape, use, grantedOn }) => {
      const street = streetOf(district, cell);
      const serial = (parcels.get(street.code) ?? first.parcel - 1) + 1;
      parcels.set(street.code, serial);
      const road = street.roads[serial % street.roads.length] ?? '';
      const code = `${district.code}${street.code.slice(6)}001GB${padded(serial, 5)}`;
      const frame = frameOf(cell.box, margins);
      // Numbers on a road run with the serials: no two parcels of a road share one.
      return {
        code,
        district,
        street,
        road,
        roadNumber: serial - first.parcel + first.road,
        use,
        shape,
        frame,
        grantedOn,
        buildings: [],
      };
    },
    building: (parcel, floors, completedOn) => {
      const ordinal = parcel.buildings.length + 1;
      const number = `${parcel.code}F${padded(ordinal, 4)}`;
      const building: Building = { number, parcel, ordinal, floors, completedOn, units: [] };
      parcel.buildings.push(building);
      return building;
    },
    unit: (building, { floor, place, centiares }) => {
      const { parcel, ordinal, units } = building;
      const code = `${parcel.code}F${padded(ordinal, 4)}${padded(units.length + 1, 4)}`;
      const addressCode = `${parcel.street.code}${parcel.code.slice(-5)}${padded(ordinal, 2)}${padded(units.length + 1, 4)}`;
      const unit: Unit = { code, addressCode, building, floor, room: `${floor}${padded(place, 2)}`, centiares };
      units.push(unit);
      return unit;
    },
  };
}

/** The place of a parcel, for finding its street. */
export const placeOf = (cell: Cell) => middleOf(cell.box);

const padded = (value: number, length: number) => String(value).padStart(length, '0');
