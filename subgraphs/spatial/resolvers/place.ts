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
interface InSystem {
  readonly crs: ReferenceSystem;
}

/** The `geometry` field of a record whose row has one as GeoJSON text. */
export function geometryField({ geometry }: { geometry?: string | null | undefined }, { crs }: InSystem) {
  return geometry ? shownGeometry(JSON.parse(geometry) as Geometry, crs) : null;
}

/** Divisions, addresses, parcels and buildings. */
export function placeResolvers(load: Loaders, source: (row: DivisionRow) => unknown) {
  const division = ({ divisionCode }: { divisionCode: string }) => load.division(divisionCode);
  return {
    Division: {
      __resolveReference: ({ code }: { code: string }) => load.division(code),
      parent: ({ parentCode }: DivisionRow) => parentCode && load.division(parentCode),
      children: ({ code }: DivisionRow) => load.divisionsBelow(code),
      geometry: geometryField,
      source,
    },
    Address: {
      __resolveReference: ({ code }: { code: string }) => load.address(code),
      division,
      district: ({ divisionCode }: AddressRow) => load.division(divisionCode.slice(0, 6)),
      geometry: ({ longitude, latitude }: AddressRow, { crs }: InSystem) =>
        typeof longitude === 'number' && typeof latitude === 'number'
          ? shownGeometry({ type: 'Point', coordinates: [longitude, latitude] }, crs)
          : null,
      mergedInto: ({ mergedInto }: AddressRow) => mergedInto && load.address(mergedInto),
      aliases: async ({ code }: AddressRow) => (await load.aliases(code)).map(({ text }) => text),
      realEstateUnit: async ({ code }: AddressRow) => (await load.unitAtAddress(code))[0] ?? null,
      source,
    },
    Parcel: {
      __resolveReference: ({ code }: { code: string }) => load.parcel(code),
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
      __resolveReference: ({ number }: { number: string }) => load.building(number),
      parcel: ({ parcelCode }: BuildingRow) => load.parcel(parcelCode),
      geometry: geometryField,
      units: ({ number }: BuildingRow, page: PageArguments) => load.unitsInBuilding(number, page, {}),
      source,
    },
  };
}
