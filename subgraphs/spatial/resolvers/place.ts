import { needsOf } from '../../kit/columns/needs.ts';
import { reading } from '../../kit/columns/reading.ts';
import { rowsByOf } from '../../kit/columns/rows-by.ts';
import type { PageArguments } from '../../kit/page.ts';
import type { RowOf } from '../../kit/table.ts';
import type { Address } from '../entities/address.ts';
import type { Building } from '../entities/building.ts';
import type { Division } from '../entities/division.ts';
import type { Parcel } from '../entities/parcel.ts';
import type { Geometry } from '../geometry/geometry.ts';
import type { ReferenceSystem } from '../geometry/reference-system.ts';
import { landUseOf } from '../land-uses.ts';
import type { Loaders } from '../loaders.ts';
import { shownGeometry } from '../shown-geometry.ts';

type DivisionRow = RowOf<typeof Division>;
type AddressRow = RowOf<typeof Address>;
type ParcelRow = RowOf<typeof Parcel>;
type BuildingRow = RowOf<typeof Building>;
const needs = needsOf<AddressRow>();
const rowsBy = rowsByOf<AddressRow>();
const divisionsBy = rowsByOf<DivisionRow>();
const parcelsBy = rowsByOf<ParcelRow>();
const buildingsBy = rowsByOf<BuildingRow>();
interface Placed {
  readonly geometry?: string | null | undefined;
}
interface InDivision {
  readonly divisionCode: string;
}
interface InSystem {
  readonly crs: ReferenceSystem;
}

/** The `geometry` field of a record whose row has one as GeoJSON text. */
export const geometryField = needsOf<Placed>()(['geometry'], ({ geometry }, { crs }: InSystem) =>
  geometry ? shownGeometry(JSON.parse(geometry) as Geometry, crs) : null,
);

/** Divisions, addresses, parcels and buildings. */
export function placeResolvers(load: Loaders, source: (row: DivisionRow) => unknown) {
  const division = rowsByOf<InDivision>()('divisionCode', load.division);
  return {
    Division: {
      __resolveReference: divisionsBy('code', load.division),
      parent: divisionsBy('parentCode', load.division),
      children: divisionsBy('code', load.divisionsBelow),
      geometry: geometryField,
      source,
    },
    Address: {
      __resolveReference: rowsBy('code', load.address),
      division,
      district: needs(
        ['divisionCode'],
        reading(
          (columns) =>
            ({ divisionCode }) =>
              load.division(divisionCode.slice(0, 6), columns),
        ),
      ),
      geometry: needs(['longitude', 'latitude'], ({ longitude, latitude }, { crs }: InSystem) =>
        typeof longitude === 'number' && typeof latitude === 'number'
          ? shownGeometry({ type: 'Point', coordinates: [longitude, latitude] }, crs)
          : null,
      ),
      mergedInto: rowsBy('mergedInto', load.address),
      aliases: needs(['code'], async ({ code }) => (await load.aliases(code)).map(({ text }) => text)),
      realEstateUnit: needs(
        ['code'],
        reading(
          (columns) =>
            async ({ code }) =>
              (await load.unitAtAddress(code, columns))[0] ?? null,
        ),
      ),
      source,
    },
    Parcel: {
      __resolveReference: parcelsBy('code', load.parcel),
      division,
      use: ({ useCode }: ParcelRow) => landUseOf(useCode),
      geometry: geometryField,
      // A unit that is the land itself: W for "nothing stands on it", and no number (GB/T 37346).
      landUnit: ({ code }: ParcelRow) => load.unit(`${code}W00000000`),
      units: ({ code }: ParcelRow, page: PageArguments) => load.unitsOnParcel(code, page, {}),
      buildings: ({ code }: ParcelRow) => load.buildingsOnParcel(code),
      constructionProjects: ({ code }: ParcelRow) => load.projectsOnParcel(code),
      source,
    },
    Building: {
      __resolveReference: buildingsBy('number', load.building),
      parcel: buildingsBy('parcelCode', load.parcel),
      geometry: geometryField,
      units: ({ number }: BuildingRow, page: PageArguments) => load.unitsInBuilding(number, page, {}),
      source,
    },
  };
}
