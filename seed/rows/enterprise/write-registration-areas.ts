import type { entities } from '../../../subgraphs/enterprise/entities.ts';
import type { District } from '../../geography/districts.ts';
import { municipality } from '../../geography/municipality.ts';
import type { Writers } from '../../storage/row.ts';

type Write = Pick<Writers<typeof entities>, 'RegistrationArea'>;

/** The divisions that enterprises are registered for: the city and its districts. */
export function writeRegistrationAreas(write: Write, districts: readonly District[]): void {
  for (const { code, name } of [municipality, ...districts]) write.RegistrationArea({ code, name });
}
