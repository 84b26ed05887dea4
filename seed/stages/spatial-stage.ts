import type { entities } from '../../subgraphs/spatial/entities.ts';
import { type Serials, serials } from '../identifiers/serials.ts';
import { ageOf } from '../people/lifetime.ts';
import { random } from '../random/random.ts';
import { type Site, writeConstruction } from '../rows/spatial/write-construction.ts';
import { writeDivisions } from '../rows/spatial/write-divisions.ts';
import { writeEncumbrances } from '../rows/spatial/write-encumbrances.ts';
import { writeLease } from '../rows/spatial/write-lease.ts';
import { writeParcel } from '../rows/spatial/write-parcel.ts';
import { writeSiteRecords } from '../rows/spatial/write-site-records.ts';
import { writeMortgage, writeSale, writeSeizure, writeTitle } from '../rows/spatial/write-titles.ts';
import type { Writers } from '../storage/row.ts';
import { invoiceNumber } from '../titles/invoice-number.ts';
import type { World } from '../world.ts';
import type { Stage } from './stage.ts';

export const spatialStage: Stage<Writers<typeof entities>> = (world, write) => {
  const { seed, city, parcels, society, land, fixed } = world;
  writeDivisions(write, city.districts);
  for (const parcel of parcels) writeParcel(write, parcel);
  for (const title of land.titles) writeTitle(write, title);
  for (const mortgage of land.mortgages) writeMortgage(write, mortgage);
  for (const seizure of land.seizures) writeSeizure(write, seizure);
  const always = { serials: serials('FIXED'), random: random(0, 'fixed invoices') };
  const rest = { serials: serials('START'), random: random(seed, 'invoices') };
  land.sales.forEach((sale, index) => {
    writeSale(write, sale, invoiceNumber(sale.filedOn, index < fixed.land.sales.length ? always : rest));
  });
  for (const lease of society.leases) {
    const title = land.current.get(lease.unit);
    if (title) writeLease(write, lease, title);
  }
  writeRest(world, write);
  fixed.extra.spatial(write);
  return {};
};

/** What is rare, outside the fixed world: encumbrances and construction projects. */
function writeRest({ seed, parcels, society, enterprises, land, fixed }: World, write: Writers<typeof entities>): void {
  const numbers = serials('START');
  const grown = society.people.slice(fixed.society.people.length);
  const adults = grown.filter((person) => person.death === null && ageOf(person) >= 20);
  // Certificates of these start with 8, apart from those of mortgages.
  const apart: Serials = { next: (series, digits) => `8${numbers.next(series, digits - 1)}` };
  const neighbourhood = { adults, serials: apart, random: random(seed, 'encumbrances') };
  for (const title of land.titles.slice(fixed.land.titles.length)) {
    if (title.endedOn === null) writeEncumbrances(write, title, neighbourhood);
  }
  const contractors = enterprises.filter(({ industry, status }) => industry.code === '4710' && status === 'EXISTING');
  const builders = {
    developers: fixed.developers,
    contractors,
    serials: numbers,
    random: random(seed, 'construction'),
  };
  const sites: Site[] = [];
  for (const { buildings } of parcels.slice(fixed.parcels.length)) {
    for (const building of buildings) {
      const site = writeConstruction(write, building, builders);
      if (site) sites.push(site);
    }
  }
  // After all projects, by draws of their own: the records that were there first stay as they are.
  const tenders = { ...builders, random: random(seed, 'site records') };
  for (const site of sites) writeSiteRecords(write, site, tenders);
}
