import { type Planter, planter } from './conflicts/planter.ts';
import type { Enterprise } from './enterprises/enterprise.ts';
import { foundEnterprises } from './enterprises/found-enterprises.ts';
import { buildUp } from './geography/build-up.ts';
import { type City, readCity } from './geography/city.ts';
import type { Parcel, Unit } from './geography/land.ts';
import { citizenIdOffice } from './identifiers/citizen-id.ts';
import { serials } from './identifiers/serials.ts';
import { giveCircumstances } from './people/circumstances.ts';
import { dwellings } from './people/dwellings.ts';
import { ageOf } from './people/lifetime.ts';
import { populate } from './people/populate.ts';
import { registrar } from './people/registrar.ts';
import { emptySociety, type Society } from './people/society.ts';
import { type FixedWorld, fixedWorld } from './personas/fixed-world.ts';
import { random } from './random/random.ts';
import type { Size } from './size.ts';
import { registerTitles } from './titles/register-titles.ts';
import { emptyLandRegister, type LandRegister } from './titles/title.ts';

/** Everything that the registries know, before it is divided among them. The fixed world comes first in every list. */
export interface World {
  readonly seed: number;
  readonly size: Size;
  readonly city: City;
  readonly fixed: FixedWorld;
  readonly parcels: readonly Parcel[];
  readonly society: Society;
  readonly enterprises: readonly Enterprise[];
  readonly land: LandRegister;
  readonly conflicts: Planter;
}

/** Makes a world from one number: the same number and size give the same world. */
export function makeWorld(seed: number, size: Size): World {
  const city = readCity();
  const fixed = fixedWorld(city);
  const conflicts = planter(random(seed, 'conflicts of the world'));
  const parcels = buildUp(city, Math.max(1, size.units - unitsOf(fixed.parcels).length), random(seed, 'land'));
  const units = unitsOf(parcels);
  const society = makeSociety(seed, size, { city, fixed, units, conflicts });
  const adults = society.people.filter((person) => person.death === null && ageOf(person) >= 20);
  // Personas stay as they are: their enterprises take no part in the random world.
  const enterprises: Enterprise[] = [];
  const commercial = units.filter(({ building }) => building.parcel.use !== 'RESIDENTIAL');
  const founding = { units: commercial, adults, enterprises, conflicts, random: random(seed, 'enterprises') };
  foundEnterprises(founding, size.enterprises - fixed.enterprises.length);
  const land = emptyLandRegister();
  const conveyance = {
    register: land,
    ownHomes: society.ownHomes,
    adults,
    deceased: society.people.filter(({ death }) => death !== null),
    enterprises: enterprises.filter(({ status }) => status === 'EXISTING'),
    developers: fixed.developers,
    banks: fixed.banks,
    serials: serials('START'),
    conflicts,
    random: random(seed, 'titles'),
  };
  for (const unit of units) registerTitles(conveyance, unit);
  return {
    seed,
    size,
    city,
    fixed,
    parcels: [...fixed.parcels, ...parcels],
    society: joined(fixed.society, society),
    enterprises: [...fixed.enterprises, ...enterprises],
    land: joinedLand(fixed.land, land),
    conflicts,
  };
}

interface Setting {
  readonly city: City;
  readonly fixed: FixedWorld;
  readonly units: readonly Unit[];
  readonly conflicts: Planter;
}

function makeSociety(seed: number, size: Size, { city, fixed, units, conflicts }: Setting): Society {
  const society = emptySociety();
  const draws = random(seed, 'families');
  const office = citizenIdOffice(fixed.society.people.map(({ idNumber }) => idNumber));
  const homes = units.filter(({ building }) => building.parcel.use === 'RESIDENTIAL');
  const town = {
    random: draws,
    registrar: registrar(society.people, city.districts, office, draws),
    dwellings: dwellings(homes, draws),
    serials: serials('START'),
    society,
  };
  populate(town, size.people - fixed.society.people.length);
  giveCircumstances(society.people, conflicts, random(seed, 'circumstances'));
  return society;
}

const unitsOf = (parcels: readonly Parcel[]) =>
  parcels.flatMap(({ buildings }) => buildings.flatMap(({ units }) => units));

function joined(fixed: Society, rest: Society): Society {
  return {
    people: [...fixed.people, ...rest.people],
    marriages: [...fixed.marriages, ...rest.marriages],
    parentages: [...fixed.parentages, ...rest.parentages],
    households: [...fixed.households, ...rest.households],
    stays: [...fixed.stays, ...rest.stays],
    leases: [...fixed.leases, ...rest.leases],
    ownHomes: rest.ownHomes,
  };
}

function joinedLand(fixed: LandRegister, rest: LandRegister): LandRegister {
  return {
    titles: [...fixed.titles, ...rest.titles],
    mortgages: [...fixed.mortgages, ...rest.mortgages],
    seizures: [...fixed.seizures, ...rest.seizures],
    sales: [...fixed.sales, ...rest.sales],
    current: new Map([...fixed.current, ...rest.current]),
  };
}
