import { boundingBoxOf } from '../../../subgraphs/spatial/geometry/bounding-box.ts';
import type { Geometry, Polygon, Position } from '../../../subgraphs/spatial/geometry/geometry.ts';
import { sourced } from '../../support/sourced.ts';

/** A made-up town of two districts that share the meridian 121.5, each half a degree wide and a degree high. */
export const city = '310000';
export const [west, east] = ['310101', '310115'] as const;
export const street = '310101002';
export const parcelCode = '310101001002GB00001';
export const buildingNumber = `${parcelCode}F0001`;
export const unitCode = `${buildingNumber}0001`;
export const otherUnitCode = `${buildingNumber}0002`;
export const landUnitCode = `${parcelCode}W00000000`;
export const [owner, spouse] = ['310101199003070019', '310104198511150028'] as const;
export const company = '91310000MA1AAAA11H';

/** The columns of a geometry, as the seed writes them. */
export function placed(geometry: Geometry) {
  const [westOf, southOf, eastOf, northOf] = boundingBoxOf(geometry);
  return { geometry: JSON.stringify(geometry), west: westOf, south: southOf, east: eastOf, north: northOf };
}

/** A square with its south-west corner at a position. */
export function square([x, y]: Position, size: number): Polygon {
  const corners: Position[] = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** The outline of a district that starts at a meridian. */
export function districtOutline(from: number): Polygon {
  const ring: Position[] = [
    [from, 31],
    [from + 0.5, 31],
    [from + 0.5, 32],
    [from, 32],
    [from, 31],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

export const divisions = [
  { code: city, name: '上海市', level: 'MUNICIPALITY', parentCode: null, ...sourced },
  { code: west, name: '黄浦区', level: 'DISTRICT', parentCode: city, ...placed(districtOutline(121)), ...sourced },
  { code: east, name: '浦东新区', level: 'DISTRICT', parentCode: city, ...placed(districtOutline(121.5)), ...sourced },
  { code: street, name: '南京东路街道', level: 'SUBDISTRICT', parentCode: west, ...sourced },
];

export function parcelRow(id: number, code: string, geometry: Geometry | null) {
  return {
    id,
    code,
    divisionCode: street,
    location: '南京东路街道1街坊',
    areaSquareMetres: 1_200.5,
    useCode: '0701',
    landNature: 'STATE',
    acquisition: 'GRANTED',
    termFrom: '2000-01-01',
    termTo: '2069-12-31',
    status: 'CURRENT',
    ...(geometry ? placed(geometry) : {}),
    ...sourced,
  };
}

export function unitRow(id: number, code: string, geometry: Geometry | null, more: object = {}) {
  return {
    id,
    unitCode: code,
    parcelCode: code.slice(0, 19),
    buildingNumber: code.charAt(19) === 'F' ? code.slice(0, 24) : null,
    addressCode: null,
    divisionCode: street,
    room: '101',
    floor: 1,
    totalAreaSquareMetres: 90.5,
    innerAreaSquareMetres: 70.25,
    sharedAreaSquareMetres: 20.25,
    plannedUse: 'RESIDENTIAL',
    status: 'CURRENT',
    ...(geometry ? placed(geometry) : {}),
    ...sourced,
    ...more,
  };
}

export function addressRow(id: number, code: string, text: string, more: object = {}) {
  return {
    id,
    code,
    text,
    road: '科苑路',
    number: '88号',
    divisionCode: street,
    longitude: 121.473701,
    latitude: 31.230416,
    status: 'IN_USE',
    ...sourced,
    ...more,
  };
}

export function rightRow(id: number, code: string, more: object = {}) {
  return {
    id,
    unitCode: code,
    typeCode: '4',
    registrationKind: 'FIRST',
    coOwnership: 'SOLE',
    certificateNumber: `沪（2020）黄字不动产权第${String(id).padStart(6, '0')}号`,
    registeredOn: '2020-01-01',
    endedOn: null,
    status: 'CURRENT',
    ...sourced,
    ...more,
  };
}
