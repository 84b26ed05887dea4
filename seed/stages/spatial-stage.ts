import type { entities } from '../../subgraphs/spatial/entities.ts';
import { writeDivisions } from '../rows/spatial/write-divisions.ts';
import { writeLease } from '../rows/spatial/write-lease.ts';
import { writeParcel } from '../rows/spatial/write-parcel.ts';
import { writeMortgage, writeSale, writeSeizure, writeTitle } from '../rows/spatial/write-titles.ts';
import type { Writers } from '../storage/row.ts';
import type { Stage } from './stage.ts';

export const spatialStage: Stage<Writers<typeof entities>> = ({ city, parcels, society, land, fixed }, write) => {
  writeDivisions(write, city.districts);
  for (const parcel of parcels) writeParcel(write, parcel);
  for (const title of land.titles) writeTitle(write, title);
  for (const mortgage of land.mortgages) writeMortgage(write, mortgage);
  for (const seizure of land.seizures) writeSeizure(write, seizure);
  for (const sale of land.sales) writeSale(write, sale);
  for (const lease of society.leases) {
    const title = land.current.get(lease.unit);
    if (title) writeLease(write, lease, title);
  }
  fixed.extra.spatial(write);
  return {};
};
