import type { Enterprise } from '../enterprises/enterprise.ts';
import type { City } from '../geography/city.ts';
import type { Unit } from '../geography/land.ts';
import { serials } from '../identifiers/serials.ts';
import type { Run } from '../people/careers.ts';
import type { Person } from '../people/person.ts';
import { emptySociety, type Society } from '../people/society.ts';
import type { Records } from '../records/records.ts';
import { emptyLandRegister, type LandRegister } from '../titles/title.ts';
import { fixedSites } from './fixed-sites.ts';
import type { ExtraRows, FixedWorld } from './fixed-world.ts';

type Extras = { readonly [Name in keyof ExtraRows]: ExtraRows[Name][] };

/** Where the fixed world is put together, piece by piece. */
export interface Workshop {
  readonly city: City;
  readonly society: Society;
  readonly enterprises: Enterprise[];
  readonly land: LandRegister;
  readonly careers: Map<Person, readonly Run[]>;
  readonly records: Map<Person, Partial<Records>>;
  readonly serials: ReturnType<typeof serials>;
  readonly extras: Extras;
  /** The n-th unit of the fixed site in a district, from 0. */
  unit(district: string, index: number): Unit;
  world(): Omit<FixedWorld, 'banks' | 'developers'>;
}

export function workshop(city: City): Workshop {
  const sites = fixedSites(city);
  const society = emptySociety();
  const enterprises: Enterprise[] = [];
  const land = emptyLandRegister();
  const careers = new Map<Person, readonly Run[]>();
  const records = new Map<Person, Partial<Records>>();
  const extras: Extras = { population: [], enterprise: [], spatial: [], license: [] };
  return {
    city,
    society,
    enterprises,
    land,
    careers,
    records,
    serials: serials('FIXED'),
    extras,
    unit: (district, index) => {
      const found = sites.get(district)?.buildings[0]?.units[index];
      if (!found) throw new RangeError(`the fixed site in ${district} has no unit ${index}`);
      return found;
    },
    world: () => {
      // Who has no career of their own has none: the draws of the random world do not reach them.
      for (const person of society.people) if (!careers.has(person)) careers.set(person, []);
      const extra: ExtraRows = {
        population: (write) => {
          for (const add of extras.population) add(write);
        },
        enterprise: (write) => {
          for (const add of extras.enterprise) add(write);
        },
        spatial: (write) => {
          for (const add of extras.spatial) add(write);
        },
        license: (office, write) => {
          for (const add of extras.license) add(office, write);
        },
      };
      return { parcels: [...sites.values()], society, enterprises, land, careers, records, extra };
    },
  };
}
