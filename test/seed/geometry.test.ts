import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCity } from '../../seed/geography/city.ts';
import { boundingBoxOf } from '../../subgraphs/spatial/geometry/bounding-box.ts';
import { checkGeometry } from '../../subgraphs/spatial/geometry/check-geometry.ts';
import { coverer } from '../../subgraphs/spatial/geometry/covers.ts';
import type { Polygon } from '../../subgraphs/spatial/geometry/geometry.ts';
import { openSeeded, type Seeded } from '../support/seeded.ts';

describe('the land of a seed', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(8, 'S', ['spatial']);
  });
  afterAll(() => seeded.stop());
  const geometryOf = (text: unknown): Polygon => JSON.parse(String(text));

  test('has valid outlines, each within its own bounding box', async () => {
    const rows = await seeded.all(`select geometry, west, south, east, north from spatial.parcel
      union all select geometry, west, south, east, north from spatial.division where geometry is not null`);
    for (const { geometry, west, south, east, north } of rows) {
      expect(checkGeometry(geometryOf(geometry))).toMatchObject({ isValid: true });
      expect(boundingBoxOf(geometryOf(geometry))).toEqual([west, south, east, north]);
    }
  });

  test('lies in its district: parcels, buildings, units and addresses', async () => {
    const covers = new Map(readCity().districts.map(({ code, outline }) => [code, coverer(outline)]));
    const rows = await seeded.all(`select code, geometry from spatial.parcel
      union all select number, geometry from spatial.building union all select unit_code, geometry from spatial.real_estate_unit
      union all select code, json_object('type', 'Point', 'coordinates', json_array(longitude, latitude)) from spatial.address`);
    const outside = rows.filter(({ code, geometry }) => !covers.get(String(code).slice(0, 6))?.(geometryOf(geometry)));
    expect([rows.length > 2_000, outside]).toEqual([true, []]);
  });

  test('has buildings inside their parcels, also where a parcel has a courtyard or two parts', async () => {
    const rows = await seeded.all(`select parcel.geometry as land, building.geometry as house from spatial.building
      join spatial.parcel on parcel.code = parcel_code`);
    for (const { land, house } of rows) expect(coverer(geometryOf(land))(geometryOf(house))).toBe(true);
    const kinds = await seeded.all(
      "select distinct json_extract(geometry, '$.type') as kind from spatial.parcel order by 1",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['MultiPolygon', 'Polygon']);
    expect(
      await seeded.one(
        "select count(*) from spatial.parcel where json_extract(geometry, '$.coordinates[1]') is not null and json_extract(geometry, '$.type') = 'Polygon'",
      ),
    ).toBeGreaterThan(0);
  });

  test('has parcels that do not overlap', async () => {
    const overlapping = await seeded.one(`select count(*) from spatial.parcel as one join spatial.parcel as other
      on one.id < other.id and one.west < other.east and other.west < one.east and one.south < other.north and other.south < one.north`);
    expect(overlapping).toBe(0);
  });

  test('has parcels of 30 to 120 metres, about a hectare at most', async () => {
    const [sizes] = await seeded.all(
      'select min(area_square_metres) as least, max(area_square_metres) as most from spatial.parcel',
    );
    expect(sizes?.least).toBeGreaterThan(900);
    expect(sizes?.most).toBeLessThan(16_000);
  });

  test('is found by its bounding boxes', async () => {
    const found = await seeded.one(
      'select count(*) from spatial.parcel_box join spatial.parcel on parcel.id = parcel_box.id',
    );
    expect(found).toBe(await seeded.one('select count(*) from spatial.parcel'));
  });

  test('has parcels in every district, more where more people live', async () => {
    const rows = await seeded.all(
      'select substr(code, 1, 6) as district, count(*) as parcels from spatial.parcel group by 1',
    );
    const parcels = new Map(rows.map((row) => [row.district, Number(row.parcels)]));
    expect(parcels.size).toBe(16);
    expect(parcels.get('310115')).toBeGreaterThan(parcels.get('310151') ?? 0);
  });
});
