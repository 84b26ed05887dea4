import { checkCode } from '../../kit/check-code.ts';
import { checkDivision } from '../../kit/check-division.ts';
import { reading, readingPage } from '../../kit/columns/reading.ts';
import { refusal } from '../../kit/errors.ts';
import { checkKeys } from '../../kit/keys.ts';
import type { PageArguments } from '../../kit/page.ts';
import { type AreaInput, searchArea } from '../area.ts';
import type { MultiPolygon, Polygon } from '../geometry/geometry.ts';
import { checkAddressCode } from '../identifiers/address-code.ts';
import { checkBuildingNumber } from '../identifiers/building-number.ts';
import { checkLeaseNumber } from '../identifiers/lease-number.ts';
import { checkProjectCode } from '../identifiers/project-code.ts';
import type { Loaders } from '../loaders.ts';
import { checkPosition, type PositionInput } from '../position.ts';

interface AddressArguments extends PageArguments {
  readonly text: string;
  readonly match: 'PREFIX' | 'CONTAINS';
}
interface AreaArguments extends PageArguments {
  readonly within: AreaInput;
}

/** The roots of the spatial registry. */
export function queryResolvers(load: Loaders) {
  const outlineOf = async (code: string) => {
    const geometry = (await load.division(code))?.geometry;
    return geometry ? (JSON.parse(geometry) as Polygon | MultiPolygon) : null;
  };
  const cityCode = async () => {
    const [city] = await load.divisionsAtTop('', {});
    if (!city) throw new Error('the register has no division that none is above');
    return city.code;
  };
  const ofAnyLevel = { argument: 'parent', smallest: 12, find: load.division } as const;
  return {
    division: (_: unknown, { code }: { code: string }) => load.division(code),
    divisions: async (_: unknown, { parent }: { parent?: string | null }) =>
      load.divisionsBelow(parent ? await checkDivision({ ...ofAnyLevel, code: parent }) : await cityCode()),
    divisionAt: (_: unknown, { point }: { point: PositionInput }) => load.divisionAt(checkPosition(point)),
    address: reading(
      (columns) =>
        (_: unknown, { code }: { code: string }) =>
          load.address(checkCode(code, 'code', checkAddressCode), columns),
    ),
    addresses: readingPage(
      (columns) =>
        (_: unknown, { text, match, ...page }: AddressArguments) =>
          load.addresses('', page, { text: checkText(text), match }, columns),
    ),
    parcel: (_: unknown, { code }: { code: string }) => load.parcel(code),
    parcels: async (_: unknown, { within, ...page }: AreaArguments) =>
      load.parcelsWithin(await searchArea(within, outlineOf), page),
    building: (_: unknown, { number }: { number: string }) =>
      load.building(checkCode(number, 'number', checkBuildingNumber)),
    realEstateUnit: reading(
      (columns) =>
        (_: unknown, { unitCode }: { unitCode: string }) =>
          load.unit(unitCode, columns),
    ),
    realEstateUnitsByCode: reading(
      (columns) =>
        (_: unknown, { unitCodes }: { unitCodes: string[] }) =>
          Promise.all(checkKeys(unitCodes, 'unitCodes').map((unitCode) => load.unit(unitCode, columns))),
    ),
    realEstateUnits: async (_: unknown, { within, ...page }: AreaArguments) =>
      load.unitsWithin(await searchArea(within, outlineOf), page),
    leaseFiling: (_: unknown, { number }: { number: string }) =>
      load.lease(checkCode(number, 'number', checkLeaseNumber)),
    constructionProject: (_: unknown, { code }: { code: string }) =>
      load.project(checkCode(code, 'code', checkProjectCode)),
  };
}

function checkText(text: string): string {
  const trimmed = text.trim();
  // SQLite's full-text search ends a text at a null byte, and no address has another control character.
  if (/\p{Cc}/u.test(trimmed)) throw refusal('BAD_USER_INPUT', '"text" has a control character; expected none');
  const { length } = [...trimmed];
  if (length >= 2 && length <= 100) return trimmed;
  throw refusal('BAD_USER_INPUT', `"text" has ${length} characters; expected 2 to 100`);
}
