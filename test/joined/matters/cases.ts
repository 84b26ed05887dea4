import type { City } from '../../support/city.ts';
import type { MatterCase } from '../../support/matters/matter-case.ts';
import { casesOfBusinesses } from './cases/businesses.ts';
import { casesOfFamilies } from './cases/families.ts';
import { casesOfResidents } from './cases/residents.ts';

/** Each of the sixteen matters with its persona; marriage in both its lists, deregistration in both its ways. */
export async function matterCases(city: Pick<City, 'registries'>): Promise<readonly MatterCase[]> {
  return [...(await casesOfBusinesses(city)), ...(await casesOfResidents(city)), ...(await casesOfFamilies(city))];
}
