import { type Area, outlines } from './outlines.ts';
import { readData } from './read-data.ts';

/** A street-level unit: sub-district, town or township. */
export interface Street {
  readonly code: string;
  readonly name: string;
}

export interface District {
  readonly code: string;
  readonly name: string;
  /** Permanent residents of the census of 2020, rounded: the weight by which people and buildings spread. */
  readonly population: number;
  readonly outline: Area;
  readonly streets: readonly Street[];
  /** Industrial areas, farms, bonded zones: on the map, but nobody is registered there. */
  readonly pseudoUnits: readonly Street[];
}

interface Division {
  readonly code: string;
  readonly name: string;
  readonly streets: readonly Street[];
}

/** The 16 districts with their street-level units, by code. */
export function readDistricts(): readonly District[] {
  const populations = readData<Readonly<Record<string, number>>>('district-populations.json');
  const areas = outlines();
  return readData<readonly Division[]>('shanghai-divisions.json').map(({ code, name, streets }) => {
    const [population, outline] = [populations[code], areas.get(code)];
    if (population === undefined || outline === undefined)
      throw new Error(`no population or outline of ${code} ${name}`);
    return {
      code,
      name,
      population,
      outline,
      streets: streets.filter(isStreet),
      pseudoUnits: streets.filter((street) => !isStreet(street)),
    };
  });
}

/**
 * GB/T 10114: 001 to 399 are sub-districts, towns and townships; from 400 on stand pseudo-units such as industrial areas,
 * farms and bonded zones, which register nobody.
 */
function isStreet({ code }: Street): boolean {
  return Number(code.slice(6)) < 400;
}
