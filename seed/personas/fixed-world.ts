import type { entities as enterpriseEntities } from '../../subgraphs/enterprise/entities.ts';
import type { entities as licenseEntities } from '../../subgraphs/license/entities.ts';
import type { entities as populationEntities } from '../../subgraphs/population/entities.ts';
import type { entities as spatialEntities } from '../../subgraphs/spatial/entities.ts';
import type { Enterprise } from '../enterprises/enterprise.ts';
import type { City } from '../geography/city.ts';
import type { Parcel } from '../geography/land.ts';
import type { LicenseOffice } from '../licenses/license-office.ts';
import type { Run } from '../people/careers.ts';
import type { Person } from '../people/person.ts';
import type { Society } from '../people/society.ts';
import type { Records } from '../records/records.ts';
import type { Writers } from '../storage/row.ts';
import type { LandRegister } from '../titles/title.ts';
import { castBusinesses } from './cast/businesses.ts';
import { castConflictingBusinesses } from './cast/conflicting-businesses.ts';
import { castConstruction } from './cast/construction.ts';
import { castCouple } from './cast/couple.ts';
import { castDisabledPerson } from './cast/disabled-person.ts';
import { castEndings } from './cast/endings.ts';
import { castFamilies } from './cast/families.ts';
import { castFurtherRecords } from './cast/further-records.ts';
import { castHomes } from './cast/homes.ts';
import { castIdentities } from './cast/identities.ts';
import { castInstitutions } from './cast/institutions.ts';
import { castLeases } from './cast/leases.ts';
import { castResidents } from './cast/residents.ts';
import { castUnits } from './cast/units.ts';
import { castWork } from './cast/work.ts';
import { workshop } from './workshop.ts';

/** Rows that no fact of the world stands for, registry by registry. */
export interface ExtraRows {
  population(write: Writers<typeof populationEntities>): void;
  enterprise(write: Writers<typeof enterpriseEntities>): void;
  spatial(write: Writers<typeof spatialEntities>): void;
  license(office: LicenseOffice, write: Writers<typeof licenseEntities>): void;
}

/** The part of the world that is the same for every number and size: personas, and the banks and developers of the city. */
export interface FixedWorld {
  readonly parcels: readonly Parcel[];
  readonly society: Society;
  readonly enterprises: readonly Enterprise[];
  readonly banks: readonly Enterprise[];
  readonly developers: readonly Enterprise[];
  readonly land: LandRegister;
  /** Contributions of the people of the fixed world; nobody of them works elsewhere. */
  readonly careers: ReadonlyMap<Person, readonly Run[]>;
  /** Records that belong to someone's story, in place of those that are made for everyone. */
  readonly records: ReadonlyMap<Person, Partial<Records>>;
  readonly extra: ExtraRows;
}

export function fixedWorld(city: City): FixedWorld {
  const shop = workshop(city);
  const { banks, developers } = castInstitutions(shop);
  castBusinesses(shop);
  castConflictingBusinesses(shop);
  castFamilies(shop);
  castHomes(shop);
  castUnits(shop);
  castIdentities(shop);
  castResidents(shop);
  // What came later comes last: numbers are given out in order.
  castFurtherRecords(shop);
  castConstruction(shop);
  castEndings(shop);
  castDisabledPerson(shop);
  castCouple(shop);
  castLeases(shop);
  castWork(shop);
  return { ...shop.world(), banks, developers };
}
