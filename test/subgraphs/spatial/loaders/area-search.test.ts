import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverer } from '../../../../subgraphs/spatial/geometry/covers.ts';
import { withinDistance } from '../../../../subgraphs/spatial/geometry/distance.ts';
import type { Geometry, Polygon, Position } from '../../../../subgraphs/spatial/geometry/geometry.ts';
import { spatial } from '../../../../subgraphs/spatial/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { divisions, parcelRow, square } from '../town.ts';

/** A grid of 40 by 40 parcels of 1/1024 degree, which doubles carry exactly, so that neighbours share their borders. */
const side = 40;
const step = 1 / 1_024;
const [originX, originY] = [121.375, 31.1875];
const at = (column: number, row: number): Position => [originX + column * step, originY + row * step];
const corner = (index: number): Position => at(index % side, Math.floor(index / side));
const parcels = Array.from({ length: side * side }, (_, index) => {
  const code = `310101001002GB${String(index + 1).padStart(5, '0')}`;
  return { code, geometry: square(corner(index), step) };
});

interface Page {
  readonly nodes: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

describe('a search by area', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(spatial, {
      Division: divisions,
      Parcel: [
        ...parcels.map(({ code, geometry }, index) => parcelRow(index + 1, code, geometry)),
        parcelRow(9_999, '310101001002GB99999', null),
      ],
    });
  });
  afterAll(() => registry.stop());

  const search = async (within: object, first = 20, after: string | null = null) => {
    const { data, errors, statements } = await registry.count(
      `query ($within: Area!, $first: Int, $after: String) { parcels(within: $within, first: $first, after: $after) {
         nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { within, first, after },
    );
    return { ...(data?.parcels as unknown as Page), errors, statements };
  };
  const searchAll = async (within: object) => {
    const codes: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = await search(within, 100, after);
      codes.push(...nodes.map(({ code }) => code));
      if (!pageInfo.hasNextPage) return codes;
      after = pageInfo.endCursor;
    }
  };
  const expected = (test: (geometry: Geometry) => boolean) =>
    parcels.filter(({ geometry }) => test(geometry)).map(({ code }) => code);

  test('by a box takes one statement and holds what touches its border from inside', async () => {
    const [west, south] = corner(0);
    const [east, north] = corner(2 * side + 3);
    const answer = await search({ box: { west, south, east, north } });
    expect(answer.nodes.map(({ code }) => Number(code.slice(-5)))).toEqual([1, 2, 3, 41, 42, 43]);
    expect(answer.statements).toBe(1);
    expect(answer.pageInfo.hasNextPage).toBe(false);
  });

  test('by a polygon leaves out what its hole cuts', async () => {
    const [outer] = square(at(0, 0), 5 * step).coordinates;
    const [hole] = square(at(2.25, 2.25), step / 2).coordinates;
    const polygon: Polygon = { type: 'Polygon', coordinates: [outer ?? [], hole ?? []] };
    const codes = await searchAll({ polygon });
    expect(codes).toHaveLength(24);
    expect(codes).toEqual(expected(coverer(polygon)));
  });

  test('by a multipolygon holds what lies in either part', async () => {
    const parts = [square(at(0, 0), 2 * step), square(at(10, 10), step)];
    const polygon = { type: 'MultiPolygon', coordinates: parts.map(({ coordinates }) => coordinates) };
    expect((await searchAll({ polygon })).map((code) => Number(code.slice(-5)))).toEqual([1, 2, 41, 42, 411]);
  });

  test('by a division holds the parcels of its outline, in pages that meet', async () => {
    const codes = await searchAll({ division: '310101' });
    expect(codes).toEqual(parcels.map(({ code }) => code));
  });

  test('by any circle or triangle finds what testing every parcel finds', async () => {
    const near = (value: number) => fc.double({ min: value - 5 * step, max: value + 45 * step, noNaN: true });
    const position = fc.tuple(near(originX), near(originY));
    await fc.assert(
      fc.asyncProperty(position, fc.double({ min: 1, max: 3_000, noNaN: true }), async (centre, radiusMetres) => {
        const [longitude, latitude] = centre;
        const found = await searchAll({ circle: { centre: { longitude, latitude }, radiusMetres } });
        expect(found).toEqual(
          expected((geometry) => withinDistance({ type: 'Point', coordinates: centre }, geometry, radiusMetres)),
        );
      }),
      { numRuns: 15 },
    );
    await fc.assert(
      fc.asyncProperty(position, position, position, async (a, b, c) => {
        const polygon: Polygon = { type: 'Polygon', coordinates: [[a, b, c, a]] };
        const doubled = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
        fc.pre(Math.abs(doubled) > 1e-9);
        expect(await searchAll({ polygon })).toEqual(expected(coverer(polygon)));
      }),
      { numRuns: 15 },
    );
  });

  test('takes a bounded number of statements even where the area holds none of its candidates', async () => {
    // A thin frame around the grid: all 1,600 parcels are candidates, none is covered.
    const [outer] = square(at(-10, -10), 60 * step).coordinates;
    const [hole] = square(at(-9, -9), 58 * step).coordinates;
    const answer = await search({ polygon: { type: 'Polygon', coordinates: [outer, hole] } });
    expect(answer.nodes).toEqual([]);
    expect(answer.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, endCursor: null });
    // 512 and 1,088 candidates.
    expect(answer.statements).toBe(2);
  });

  test('ends a page after 5 statements at the last candidate tested, and the next page goes on from there', async () => {
    const many = 30_000;
    const small = await openTestRegistry(spatial, {
      Parcel: [parcelRow(1, '310101001002GB00000', square([121.4, 31.2], step))],
    });
    // The same parcel many times; the last one lies in the frame.
    await small.registry.database.orm.em.getConnection().execute(`
      insert into parcel select id + n, substr(code, 1, 13) || 'B' || printf('%05d', n), division_code, location, area_square_metres,
        use_code, land_nature, acquisition, term_from, term_to, status, geometry, west, south, east, north, authority, as_of, version
      from parcel, (with recursive counted(n) as (select 1 union all select n + 1 from counted where n < ${many}) select n from counted)`);
    await small.registry.database.orm.em
      .getConnection()
      .execute(
        `update parcel set geometry = ?, west = 121.3801, south = 31.1801, east = 121.3802, north = 31.1802 where id = ${many + 1}`,
        [JSON.stringify(square([121.3801, 31.1801], 0.0001))],
      );
    const [outer] = square([121.38, 31.18], 0.06).coordinates;
    const [hole] = square([121.39, 31.19], 0.04).coordinates;
    const query = `query ($polygon: GeoJsonGeometry!, $after: String) { parcels(within: { polygon: $polygon }, after: $after) {
      nodes { code } pageInfo { hasNextPage endCursor } } }`;
    const polygon = { type: 'Polygon', coordinates: [outer, hole] };
    const one = await small.count(query, { polygon });
    const first = one.data?.parcels as unknown as Page;
    expect([first.nodes, first.pageInfo.hasNextPage, one.statements]).toEqual([[], true, 5]);
    const two = await small.count(query, { polygon, after: first.pageInfo.endCursor });
    const second = two.data?.parcels as unknown as Page;
    expect([second.nodes, second.pageInfo.hasNextPage, two.statements]).toEqual([
      [{ code: `310101001002GB${many}` }],
      false,
      2,
    ]);
    await small.stop();
  });

  test.each([
    ['first is 0; expected 1 to 100', { division: '310101' }, 0],
    ['first is 1000000; expected 1 to 100', { division: '310101' }, 1_000_000],
    ['has no outline', { division: '310101002' }, 20],
    [
      'expected exactly one',
      { division: '310101', circle: { centre: { longitude: 121, latitude: 31 }, radiusMetres: 1 } },
      20,
    ],
  ])('is refused: %s', async (message, within, first) => {
    const { errors } = await search(within, first);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message.replaceAll('"', '')).toContain(message);
  });

  test('refuses a polygon that crosses itself, with the place, before any read', async () => {
    const ring = [
      [121.4, 31.2],
      [121.5, 31.3],
      [121.5, 31.2],
      [121.4, 31.3],
      [121.4, 31.2],
    ];
    const { errors, statements } = await search({ polygon: { type: 'Polygon', coordinates: [ring] } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('crosses itself near 121.45 31.25'),
      extensions: { code: 'INVALID_GEOMETRY' },
    });
    expect(statements).toBe(0);
  });

  test('refuses a cursor of another list', async () => {
    const { errors } = await search({ division: '310101' }, 20, Buffer.from('["a","b"]').toString('base64url'));
    expect(errors?.[0]?.message).toContain('not a cursor of this list');
  });
});
