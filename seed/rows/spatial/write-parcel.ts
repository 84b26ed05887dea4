import { createHash } from 'node:crypto';
import type { entities } from '../../../subgraphs/spatial/entities.ts';
import { areaSquareMetres } from '../../../subgraphs/spatial/geometry/area.ts';
import { boundingBoxOf } from '../../../subgraphs/spatial/geometry/bounding-box.ts';
import { addYears, dayText } from '../../calendar/day.ts';
import { addressText, type Building, type Parcel, placeText, type Unit } from '../../geography/land.ts';
import { buildingOutline, middleOf, parcelOutline } from '../../geography/parcel-shape.ts';
import type { Writers } from '../../storage/row.ts';
import { sourced } from '../sourced.ts';
import { placed } from './write-divisions.ts';

type Write = Pick<Writers<typeof entities>, 'Parcel' | 'Building' | 'RealEstateUnit' | 'Address'>;

const LAND = '上海市规划和自然资源局';
/** GB/T 21010-2017 class and years of the right to use, by use (暂行条例 of 1990, article 12). */
const USES = {
  RESIDENTIAL: { code: '0701', years: 70, planned: 'RESIDENTIAL' },
  OFFICE: { code: '0505', years: 50, planned: 'OFFICE' },
  SHOP: { code: '0501', years: 40, planned: 'COMMERCIAL' },
} as const;

/** A parcel, what stands on it, its units and their addresses. */
export function writeParcel(write: Write, parcel: Parcel): void {
  const outline = parcelOutline(parcel.frame, parcel.shape);
  const { district, road, roadNumber, use, grantedOn } = parcel;
  write.Parcel({
    code: parcel.code,
    divisionCode: parcel.street.code,
    location: `${district.name}${road}${roadNumber}${use === 'RESIDENTIAL' ? '弄' : '号'}`,
    areaSquareMetres: hundredths(areaSquareMetres(outline)),
    useCode: USES[use].code,
    landNature: 'STATE',
    acquisition: 'GRANTED',
    termFrom: dayText(grantedOn),
    termTo: dayText(addYears(grantedOn, USES[use].years) - 1),
    status: 'CURRENT',
    ...placed(outline),
    ...sourced(LAND, grantedOn),
  });
  for (const building of parcel.buildings) writeBuilding(write, building);
}

function writeBuilding(write: Write, building: Building): void {
  const { parcel, number, ordinal, floors, completedOn, units } = building;
  const outline = buildingOutline(parcel.frame, ordinal - 1);
  const place = placed(outline);
  write.Building({
    number,
    parcelCode: parcel.code,
    name: placeText(building),
    floorsAbove: floors,
    floorsBelow: floors > 6 ? 1 : 0,
    areaSquareMetres: units.reduce((sum, { centiares }) => sum + centiares, 0) / 100,
    structure: floors > 6 ? 'CONCRETE' : 'MIXED',
    completedOn: dayText(completedOn),
    geometry: place.geometry,
    ...sourced(LAND, completedOn),
  });
  const [longitude, latitude] = middleOf(boundingBoxOf(outline));
  for (const unit of units) {
    writeUnit(write, unit, place);
    writeAddress(write, unit, { longitude, latitude });
  }
}

function writeUnit(
  write: Write,
  { code, addressCode, building, floor, room, centiares }: Unit,
  place: ReturnType<typeof placed>,
): void {
  const { parcel, number, completedOn } = building;
  const shared = Math.round(centiares * 0.22);
  write.RealEstateUnit({
    unitCode: code,
    parcelCode: parcel.code,
    buildingNumber: number,
    addressCode,
    divisionCode: parcel.street.code,
    room,
    floor,
    totalAreaSquareMetres: centiares / 100,
    innerAreaSquareMetres: (centiares - shared) / 100,
    sharedAreaSquareMetres: shared / 100,
    plannedUse: USES[parcel.use].planned,
    status: 'CURRENT',
    surveyNumber: `CH${code.slice(0, 6)}${code.slice(-13)}`,
    surveyedOn: dayText(completedOn + 20),
    // No plan is drawn: what is stored is the digest of a text that says so.
    floorPlanDigest: createHash('sha256').update(`synthetic floor plan ${code}`).digest('hex'),
    ...place,
    ...sourced(LAND, completedOn + 20),
  });
}

function writeAddress(write: Write, unit: Unit, at: { readonly longitude: number; readonly latitude: number }): void {
  const { parcel, ordinal, completedOn } = unit.building;
  const isLane = parcel.use === 'RESIDENTIAL';
  write.Address({
    code: unit.addressCode,
    text: addressText(unit),
    road: parcel.road,
    lane: isLane ? `${parcel.roadNumber}弄` : null,
    number: isLane ? `${ordinal}号` : `${parcel.roadNumber}号`,
    building: isLane ? null : `${ordinal}幢`,
    room: `${unit.room}室`,
    divisionCode: parcel.street.code,
    ...at,
    status: 'IN_USE',
    ...sourced('上海市公安局', completedOn + 30),
  });
}

const hundredths = (value: number) => Math.round(value * 100) / 100;
