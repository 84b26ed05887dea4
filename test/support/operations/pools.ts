import type { GraphQLScalarType } from 'graphql';
import { personas } from '../../../seed/personas/personas.ts';
import { scalars } from '../../../subgraphs/kit/scalars.ts';
import type { City } from '../city.ts';

/** The values that arguments are drawn from; an argument without any is left out, and a field that needs it not asked. */
export interface Pools {
  /** By the name of the input type. */
  readonly byType: Readonly<Record<string, readonly unknown[]>>;
  /** By `Type.field.argument`, or by the argument's name alone; both go before the type. */
  readonly byArgument: Readonly<Record<string, readonly unknown[]>>;
}

/** Enough for every story of the city, few enough that operations meet the same records again. */
const mostOfAKind = 60;

const areas = [
  { box: { west: 121.44, south: 31.19, east: 121.5, north: 31.25 } },
  { box: { west: 10, south: 10, east: 10.01, north: 10.01 } },
  { circle: { centre: { longitude: 121.47, latitude: 31.23 }, radiusMetres: 2_000 } },
  { division: '310101' },
];
const dates = ['2026-11-24', '2020-02-29', '1999-12-31', '2031-01-01'];

/** The keys of a seeded city, some that nobody holds, and values for what a city does not name. */
export async function cityPools(city: City): Promise<Pools> {
  const column = (registry: string, table: string, name: string) => codes(city, registry, table, name);
  const people = await column('population', 'person', 'id_number');
  const enterprises = await column('enterprise', 'enterprise', 'uscc');
  const units = await column('spatial', 'real_estate_unit', 'unit_code');
  const licenses = await column('license', 'license', 'identifier');
  const divisions = await column('spatial', 'division', 'code');
  return {
    byType: {
      CitizenId: withUnknown(people, scalars.CitizenId),
      SocialCreditCode: withUnknown(enterprises, scalars.SocialCreditCode),
      RealEstateUnitCode: withUnknown(units, scalars.RealEstateUnitCode),
      LicenseIdentifier: withUnknown(licenses, scalars.LicenseIdentifier),
      DivisionCode: divisions,
      ParcelCode: withUnknown(await column('spatial', 'parcel', 'code'), scalars.ParcelCode),
      Date: dates,
      Boolean: [true, false],
      Area: areas,
      PositionInput: [
        { longitude: 121.47, latitude: 31.23 },
        { longitude: 121.6, latitude: 31.1 },
        { longitude: 0, latitude: 0 },
      ],
    },
    byArgument: {
      // Refused by every registry from 101 on: an error that a clean run has.
      first: [1, 2, 2, 3, 3, 4, 2, 3, 4, 5, 1, 2, 3, 101],
      after: [null, null, null, 'not a cursor'],
      name: ['科技', '上海', 'nobody'],
      // What is verified, each with one that is refused.
      age: [0, 18, 60, 151],
      months: [1, 84, 300, 1_001],
      years: [1, 7, 51],
      'Query.namesakeCount.name': [...(await column('population', 'person', 'name')), 'nobody', ''],
      type: await column('license', 'license_type', 'code'),
      'Query.enterprises.division': divisions.filter((code) => code.length <= 6),
      'Query.address.code': [...(await column('spatial', 'address', 'code')), 'unknown'],
      'Query.addresses.text': ['路', '上海市', 'nowhere'],
      'Query.building.number': [...(await column('spatial', 'building', 'number')), 'unknown'],
      'Query.household.number': [...(await column('population', 'household', 'number')), 'unknown'],
      'Query.leaseFiling.number': [...(await column('spatial', 'lease_filing', 'number')), 'unknown'],
      'Query.constructionProject.code': [...(await column('spatial', 'construction_project', 'code')), 'unknown'],
      'Query.nameDeclaration.number': [...(await column('enterprise', 'name_declaration', 'number')), 'unknown'],
      'Query.licenseType.code': await column('license', 'license_type', 'code'),
    },
  };
}

/** Spread evenly over a table, so that the city's own stories and its crowd both come. */
async function codes(city: City, registry: string, table: string, column: string): Promise<string[]> {
  const { database } = city.registries.find(({ name }) => name === registry) ?? {};
  const rows = await database?.orm.em.getConnection().execute(`select ${column} as code from ${table} order by rowid`);
  const all = ((rows ?? []) as { code: string }[]).map(({ code }) => code);
  const step = Math.max(1, Math.floor(all.length / mostOfAKind));
  return all.filter((_code, index) => index < mostOfAKind / 3 || index % step === 0);
}

/** A register's codes, twice those with a story, and some that pass the check and that no record has. */
function withUnknown(known: readonly string[], scalar: GraphQLScalarType | undefined): readonly string[] {
  const isWritten = (code: string) => {
    try {
      return scalar?.parseValue(code) === code;
    } catch {
      return false;
    }
  };
  const stories = personas.flatMap(({ ids: { others, ...own } }) => Object.values({ ...own, ...others }));
  const told = stories.filter(isWritten);
  const unknown = known.slice(0, 3).flatMap((code) => altered(code).filter(isWritten).slice(0, 1));
  return [...known, ...told, ...told, ...unknown.filter((code) => !known.includes(code))];
}

function altered(code: string): string[] {
  const at = code.length - 3;
  const checks = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  return ['7', '8', '9'].flatMap((digit) =>
    checks.map((check) => `${code.slice(0, at)}${digit}${code.slice(at + 1, -1)}${check}`),
  );
}
