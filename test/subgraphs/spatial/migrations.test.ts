import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entities } from '../../../subgraphs/spatial/entities.ts';
import { spatial } from '../../../subgraphs/spatial/index.ts';
import { openOlderRegistry } from '../../support/older-registry.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { addressRow, owner, parcelCode, parcelRow, square, unitCode } from './town.ts';

describe('the database of the spatial registry', () => {
  let registry: TestRegistry;
  const found = async (west: number) => {
    const { data } = await registry.ask(
      `{ parcels(within: { box: { west: ${west}, south: 31.2, east: ${west + 0.01}, north: 31.3 } }) { nodes { code } } }`,
    );
    return (data as { parcels: { nodes: unknown[] } }).parcels.nodes.length;
  };
  const addresses = async (text: string) => {
    const { data } = await registry.ask(`{ addresses(text: "${text}") { totalCount } }`);
    return (data as { addresses: { totalCount: number } }).addresses.totalCount;
  };
  beforeAll(async () => {
    registry = await openTestRegistry(spatial);
  });
  afterAll(() => registry.stop());

  test('is what its entities need, after its migrations, and the search indexes are left alone', async () => {
    expect(await registry.registry.database.orm.schema.getUpdateSchemaSQL()).toBe('');
  });

  test('finds a parcel where a unit of work put it, moved it, and no longer once it removed it', async () => {
    const em = registry.registry.database.orm.em.fork();
    const { geometry, ...here } = parcelRow(1, parcelCode, square([121.203, 31.25], 0.001));
    const parcel = em.create(entities.Parcel, { geometry, ...here } as never);
    em.persist(parcel);
    await em.flush();
    expect([await found(121.2), await found(121.4)]).toEqual([1, 0]);
    Object.assign(parcel, parcelRow(1, parcelCode, square([121.403, 31.25], 0.001)));
    await em.flush();
    expect([await found(121.2), await found(121.4)]).toEqual([0, 1]);
    Object.assign(parcel, { geometry: null, west: null, south: null, east: null, north: null });
    await em.flush();
    expect([await found(121.2), await found(121.4)]).toEqual([0, 0]);
    Object.assign(parcel, parcelRow(1, parcelCode, square([121.203, 31.25], 0.001)));
    await em.flush();
    expect(await found(121.2)).toBe(1);
    await em.remove(parcel).flush();
    expect(await found(121.2)).toBe(0);
    const [left] = await em.getConnection().execute('select count(*) as total from parcel_box');
    expect(left).toEqual({ total: 0 });
  });

  test('finds an address by its text of today only', async () => {
    const em = registry.registry.database.orm.em.fork();
    const address = em.create(entities.Address, addressRow(1, 'A1', '上海市浦东新区科苑路88号') as never);
    em.persist(address);
    await em.flush();
    expect([await addresses('科苑路'), await addresses('祖冲之路')]).toEqual([1, 0]);
    Object.assign(address, { text: '上海市浦东新区祖冲之路99号' });
    await em.flush();
    expect([await addresses('科苑路'), await addresses('祖冲之路')]).toEqual([0, 1]);
    await em.remove(address).flush();
    expect(await addresses('祖冲之路')).toBe(0);
  });
});

test('a database of the first version keeps its sales and managers, and its sales have no invoice', async () => {
  const source = "'某局', '2026-01-01T00:00:00Z', 1";
  const { registry, stop } = await openOlderRegistry(spatial, {
    last: '0001-initial',
    rows: [
      `insert into real_estate_unit (id, unit_code, parcel_code, division_code, total_area_square_metres, status, authority, as_of, version)
       values (1, '${unitCode}', '${parcelCode}', '310101002', 90, 'CURRENT', ${source})`,
      `insert into \`transaction\` (filing_number, unit_code, kind, price_fen, filed_on, status, authority, as_of, version)
       values ('T1', '${unitCode}', 'RESALE', 5, '2022-01-05', 'REGISTERED', ${source})`,
      ...['CONSTRUCTION_PERMIT', 'CONTRACT'].map(
        (stage, id) => `insert into construction_record
          (id, project_code, stage, number, issuer, issued_on, manager, started_on, extensions, authority, as_of, version)
          values (${id}, 'P1', '${stage}', 'N${id}', '某局', '2026-01-01', '${owner}', '2026-02-01', 0, ${source})`,
      ),
    ],
  });
  const { data, errors } = await registry.execute({
    query: `{ realEstateUnit(unitCode: "${unitCode}") { transactions { filingNumber hasInvoice(number: "26310000000001234567") } } }`,
  });
  const managers = await registry.database.orm.em
    .getConnection()
    .execute(
      `select stage from construction_record indexed by construction_record_manager_index where manager = '${owner}' order by 1`,
    );
  expect(await registry.database.orm.schema.getUpdateSchemaSQL()).toBe('');
  await stop();
  expect([data, errors]).toEqual([
    { realEstateUnit: { transactions: [{ filingNumber: 'T1', hasInvoice: false }] } },
    undefined,
  ]);
  expect(managers.map(({ stage }) => stage)).toEqual(['CONSTRUCTION_PERMIT', 'CONTRACT']);
});
