import { sql } from 'kysely';
import type { Database } from '../../kit/database.ts';
import { listLoader } from '../../kit/loaders/list-loader.ts';
import { pageLoader } from '../../kit/loaders/page-loader.ts';
import { rowLoader } from '../../kit/loaders/row-loader.ts';
import { rowsLoader } from '../../kit/loaders/rows-loader.ts';
import { type RowOf, tableOf } from '../../kit/table.ts';
import { entities } from '../entities.ts';
import { addressesLoader } from './addresses.ts';
import { areaSearch } from './area-search.ts';
import { divisionAtLoader } from './division-at.ts';

/** Reads of divisions, addresses, land, buildings and units. The bounds are those that the schema states. */
export function placeLoaders(database: Database) {
  const division = tableOf(entities.Division);
  const parcel = tableOf(entities.Parcel);
  const unit = tableOf(entities.RealEstateUnit);
  const change = tableOf(entities.UnitCodeChange);
  const changesBy = (parent: 'predecessor' | 'successor') =>
    rowsLoader(database, { table: change, parent, order: ['on', 'id'], most: 100 });
  return {
    division: rowLoader(database, division, 'code'),
    /** What nothing is above: the city. */
    divisionsAtTop: listLoader<RowOf<typeof entities.Division>, object>(database, {
      table: division,
      order: ['code'],
      most: 1,
      where: () => sql`${division.column('parentCode')} is null`,
    }),
    divisionsBelow: rowsLoader(database, { table: division, parent: 'parentCode', order: ['code'], most: 500 }),
    divisionAt: divisionAtLoader(database),
    address: rowLoader(database, tableOf(entities.Address), 'code'),
    addresses: addressesLoader(database),
    aliases: rowsLoader(database, {
      table: tableOf(entities.AddressAlias),
      parent: 'addressCode',
      order: ['id'],
      most: 20,
    }),
    parcel: rowLoader(database, parcel, 'code'),
    parcelsWithin: areaSearch(database, { table: parcel, boxes: 'parcel_box', order: 'code' }),
    building: rowLoader(database, tableOf(entities.Building), 'number'),
    buildingsOnParcel: rowsLoader(database, {
      table: tableOf(entities.Building),
      parent: 'parcelCode',
      order: ['number'],
      most: 200,
    }),
    unit: rowLoader(database, unit, 'unitCode'),
    unitsWithin: areaSearch(database, { table: unit, boxes: 'real_estate_unit_box', order: 'unitCode' }),
    unitsOnParcel: pageLoader(database, { table: unit, parent: 'parcelCode', order: ['unitCode'] }),
    unitsInBuilding: pageLoader(database, { table: unit, parent: 'buildingNumber', order: ['unitCode'] }),
    unitAtAddress: rowsLoader(database, {
      table: unit,
      parent: 'addressCode',
      order: ['unitCode'],
      most: 1,
      where: sql`${unit.column('status')} = 'CURRENT'`,
    }),
    precededBy: changesBy('successor'),
    succeededBy: changesBy('predecessor'),
    projectsOnParcel: rowsLoader(database, {
      table: tableOf(entities.ConstructionProject),
      parent: 'parcelCode',
      order: ['code'],
      most: 50,
    }),
    project: rowLoader(database, tableOf(entities.ConstructionProject), 'code'),
    projectRecords: rowsLoader(database, {
      table: tableOf(entities.ConstructionRecord),
      parent: 'projectCode',
      order: ['issuedOn', 'id'],
      most: 100,
    }),
  };
}
