import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import {
  addressRow,
  buildingNumber,
  city,
  districtOutline,
  divisions,
  east,
  landUnitCode,
  otherUnitCode,
  parcelCode,
  parcelRow,
  square,
  street,
  unitCode,
  unitRow,
  west,
} from '../town.ts';

const outline = square([121.473, 31.23], 0.001);

const addressCodes = ['31010100200001010001', '31010100200001010002', '31010199900001010001'] as const;

describe('a place in the spatial registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, {
      Division: divisions,
      Address: [
        addressRow(1, addressCodes[0], '上海市黄浦区科苑路88号101室', { room: '101室' }),
        addressRow(2, addressCodes[1], '上海市黄浦区科苑路88号102室', {
          status: 'MERGED',
          mergedInto: addressCodes[0],
          longitude: null,
          latitude: null,
        }),
        addressRow(3, addressCodes[2], '上海市黄浦区100%路"甲"号', { divisionCode: '310101999' }),
        ...Array.from({ length: 25 }, (_, index) =>
          addressRow(10 + index, `B${index}`, `上海市浦东新区祖冲之路${String(index + 100)}号`),
        ),
      ],
      AddressAlias: [
        { id: 2, addressCode: addressCodes[0], text: '科苑路八十八号' },
        { id: 1, addressCode: addressCodes[0], text: '老科苑路88号' },
      ],
      Parcel: [parcelRow(1, parcelCode, outline)],
      Building: [
        {
          number: buildingNumber,
          parcelCode,
          floorsAbove: 18,
          floorsBelow: 2,
          areaSquareMetres: 9_876.5,
          structure: 'CONCRETE',
          completedOn: '2001-05-01',
          geometry: JSON.stringify(outline),
          ...sourced,
        },
      ],
      RealEstateUnit: [
        unitRow(1, landUnitCode, outline),
        unitRow(2, otherUnitCode, outline),
        unitRow(3, unitCode, outline, { addressCode: addressCodes[0], status: 'CURRENT' }),
        unitRow(4, `${buildingNumber}0003`, outline, { addressCode: addressCodes[0], status: 'CLOSED' }),
      ],
    });
  });
  afterAll(() => registry.stop());

  test('a district has the city above it, its streets below, and an outline', async () => {
    const { data } = await registry.ask(`{ division(code: "${west}") {
      name level parent { code parent { code } } children { code level geometry { epsg } } geometry { crs epsg geoJson } } }`);
    expect(data?.division).toEqual({
      name: '黄浦区',
      level: 'DISTRICT',
      parent: { code: city, parent: null },
      children: [{ code: street, level: 'SUBDISTRICT', geometry: null }],
      geometry: { crs: 'CGCS2000', epsg: 4490, geoJson: districtOutline(121) },
    });
  });

  test('divisions are the districts where nothing is asked, and none below a street', async () => {
    const { data } = await registry.ask(
      `{ city: divisions { code } street: divisions(parent: "${street}") { code } none: division(code: "310199") { name } }`,
    );
    expect(data).toEqual({ city: [{ code: west }, { code: east }], street: [], none: null });
  });

  test('a point is in the district that covers it, on the border in the one of the lower code, outside in none', async () => {
    const at = (longitude: number, latitude = 31.5) =>
      `divisionAt(point: { longitude: ${longitude}, latitude: ${latitude} }) { code }`;
    const { data, statements } = await registry.count(
      `{ west: ${at(121.25)} east: ${at(121.75)} border: ${at(121.5)} corner: ${at(121, 31)} outside: ${at(122.1)} }`,
    );
    expect(data).toEqual({
      west: { code: west },
      east: { code: east },
      border: { code: west },
      corner: { code: west },
      outside: null,
    });
    expect(statements).toBe(1);
  });

  test('a point off the earth is refused, as one whose numbers are swapped', async () => {
    const { errors } = await registry.ask('{ divisionAt(point: { longitude: 31.2, latitude: 121.5 }) { code } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('longitude comes first'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('an address has its street, district, other names, and the unit in use at it', async () => {
    const { data } = await registry.ask(`{ address(code: "${addressCodes[0]}") {
      text room division { name } district { name } aliases realEstateUnit { unitCode }
      geometry { geoJson areaSquareMetres } drawn: geometry(crs: GCJ02) { crs epsg geoJson } } }`);
    expect(data?.address).toEqual({
      text: '上海市黄浦区科苑路88号101室',
      room: '101室',
      division: { name: '南京东路街道' },
      district: { name: '黄浦区' },
      aliases: ['老科苑路88号', '科苑路八十八号'],
      realEstateUnit: { unitCode },
      geometry: { geoJson: { type: 'Point', coordinates: [121.473701, 31.230416] }, areaSquareMetres: 0 },
      drawn: { crs: 'GCJ02', epsg: null, geoJson: { type: 'Point', coordinates: [121.4782241, 31.2284737] } },
    });
  });

  test('a merged address says what took its place; what was never there is null without an error', async () => {
    const { data, errors } = await registry.ask(`{
      merged: address(code: "${addressCodes[1]}") { status mergedInto { code } geometry { crs } realEstateUnit { unitCode } }
      unknownStreet: address(code: "${addressCodes[2]}") { division { code } district { code } }
      none: address(code: "31010100200001019999") { text } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      merged: { status: 'MERGED', mergedInto: { code: addressCodes[0] }, geometry: null, realEstateUnit: null },
      unknownStreet: { division: null, district: { code: west } },
      none: null,
    });
  });

  test.each([
    ['by two characters', '科苑', 'CONTAINS', 2],
    ['by more', '科苑路88', 'CONTAINS', 2],
    ['by its start', '上海市黄浦区', 'PREFIX', 3],
    ['not by its middle, where the start is asked for', '科苑路', 'PREFIX', 0],
    ['by signs that a search engine would read', '100%路"甲"', 'CONTAINS', 1],
    ['by two such signs', '"甲', 'CONTAINS', 1],
    ['not by a pattern', '上海%路', 'CONTAINS', 0],
  ])('addresses are found %s', async (_, text, match, total) => {
    const { data } = await registry.ask(
      'query ($text: String!, $match: TextMatch!) { addresses(text: $text, match: $match) { totalCount nodes { text } } }',
      { text, match },
    );
    const addresses = data?.addresses as { totalCount: number; nodes: unknown[] };
    expect([addresses.totalCount, addresses.nodes.length]).toEqual([total, total]);
  });

  test('addresses come in order of their text, in pages that meet', async () => {
    const page = async (after: string | null) => {
      const { data } = await registry.ask(
        'query ($after: String) { addresses(text: "祖冲之路", after: $after) { nodes { code } totalCount pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      return data?.addresses as {
        nodes: { code: string }[];
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const one = await page(null);
    const two = await page(one.pageInfo.endCursor);
    expect([one.totalCount, one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([25, true, false]);
    expect([...one.nodes, ...two.nodes].map(({ code }) => code)).toEqual(
      Array.from({ length: 25 }, (_, index) => `B${index}`),
    );
  });

  test.each(['甲', ' 甲 ', '甲'.repeat(101)])('an address is not looked for by %j', async (text) => {
    const { errors } = await registry.ask(`query ($text: String!) { addresses(text: $text) { totalCount } }`, { text });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/"text" has (1|101) characters; expected 2 to 100/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a parcel has what is registered of it, its land, buildings and units by code', async () => {
    const { data } = await registry.ask(`{ parcel(code: "${parcelCode}") {
      areaSquareMetres use { code chineseName } landNature acquisition termTo status division { code }
      geometry { areaSquareMetres boundingBox { west south east north } }
      landUnit { unitCode } units(first: 2) { totalCount nodes { unitCode } } buildings { number } constructionProjects { code }
      source { registry authority } } }`);
    expect(data?.parcel).toEqual({
      areaSquareMetres: 1_200.5,
      use: { code: '0701', chineseName: '城镇住宅用地' },
      landNature: 'STATE',
      acquisition: 'GRANTED',
      termTo: '2069-12-31',
      status: 'CURRENT',
      division: { code: street },
      geometry: {
        areaSquareMetres: expect.closeTo(10_560, -2),
        boundingBox: { west: 121.473, south: 31.23, east: 121.474, north: 31.231 },
      },
      landUnit: { unitCode: landUnitCode },
      units: { totalCount: 4, nodes: [{ unitCode }, { unitCode: otherUnitCode }] },
      buildings: [{ number: buildingNumber }],
      constructionProjects: [],
      source: { registry: 'SPATIAL', authority: sourced.authority },
    });
  });

  test('a building has its floors, footprint and units, not the land', async () => {
    const { data } = await registry.ask(`{ building(number: "${buildingNumber}") {
      floorsAbove floorsBelow structure completedOn name parcel { code } geometry { geoJson } units { totalCount } } }`);
    expect(data?.building).toEqual({
      floorsAbove: 18,
      floorsBelow: 2,
      structure: 'CONCRETE',
      completedOn: '2001-05-01',
      name: null,
      parcel: { code: parcelCode },
      geometry: { geoJson: outline },
      units: { totalCount: 3 },
    });
  });

  test('places are resolved for other registries by their keys', async () => {
    const { data } = await registry.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Address { text } ... on Division { name }
         ... on Parcel { landNature } ... on Building { structure } } }`,
      {
        keys: [
          { __typename: 'Address', code: addressCodes[0] },
          { __typename: 'Division', code: east },
          { __typename: 'Parcel', code: parcelCode },
          { __typename: 'Building', number: buildingNumber },
          { __typename: 'Address', code: 'Z' },
        ],
      },
    );
    expect(data?._entities).toEqual([
      { text: '上海市黄浦区科苑路88号101室' },
      { name: '浦东新区' },
      { landNature: 'STATE' },
      { structure: 'CONCRETE' },
      null,
    ]);
  });
});
