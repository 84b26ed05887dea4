import type { BoundingBox } from '../../subgraphs/spatial/geometry/geometry.ts';
import type { Day } from '../calendar/day.ts';
import type { District, Street } from './districts.ts';
import type { ParcelShape } from './parcel-shape.ts';

/** What a unit is built for. */
export type UnitUse = 'RESIDENTIAL' | 'OFFICE' | 'SHOP';

/** A parcel of land in one cell of its district. */
export interface Parcel {
  /** 19 characters. */
  readonly code: string;
  readonly district: District;
  readonly street: Street;
  readonly road: string;
  /** The number on the road: of a lane (弄) where people live, of a gate (号) elsewhere. */
  readonly roadNumber: number;
  readonly use: UnitUse;
  readonly shape: ParcelShape;
  readonly frame: BoundingBox;
  /** First day of the right to use the land. */
  readonly grantedOn: Day;
  readonly buildings: Building[];
}

export interface Building {
  /** The parcel's code, F and four digits. */
  readonly number: string;
  readonly parcel: Parcel;
  /** Counts the parcel's buildings from 1. */
  readonly ordinal: number;
  readonly floors: number;
  readonly completedOn: Day;
  readonly units: Unit[];
}

export interface Unit {
  /** 28 characters. */
  readonly code: string;
  readonly addressCode: string;
  readonly building: Building;
  readonly floor: number;
  /** The number on the door: 1201. */
  readonly room: string;
  /** Gross floor area in hundredths of a square metre. */
  readonly centiares: number;
}

/** The address as people write it. */
export function addressText({ building, room }: Unit): string {
  return `上海市${placeText(building)}${room}室`;
}

/** District, road, lane or gate, building. */
export function placeText({ parcel, ordinal }: Building): string {
  const { district, road, roadNumber, use } = parcel;
  return `${district.name}${road}${roadNumber}${use === 'RESIDENTIAL' ? '弄' : '号'}${ordinal}${use === 'RESIDENTIAL' ? '号' : '幢'}`;
}
