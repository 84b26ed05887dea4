import type { Database } from '../kit/database.ts';
import { rowLoader } from '../kit/loaders/row-loader.ts';
import { tableOf } from '../kit/table.ts';
import { entities } from './entities.ts';
import { enterprisesLoader } from './loaders/enterprises.ts';
import { personEnterprisesLoader } from './loaders/person-enterprises.ts';
import { recordLoaders } from './loaders/records.ts';
import { shareLoaders } from './loaders/shares.ts';

/** Every read of the enterprise registry. The bounds are those that the schema states. */
export function loadersOf(database: Database) {
  return {
    enterprise: rowLoader(database, tableOf(entities.Enterprise), 'uscc'),
    registrationArea: rowLoader(database, tableOf(entities.RegistrationArea), 'code'),
    nameDeclaration: rowLoader(database, tableOf(entities.NameDeclaration), 'number'),
    enterprises: enterprisesLoader(database),
    personEnterprises: personEnterprisesLoader(database),
    taxRegistration: rowLoader(database, tableOf(entities.TaxRegistration), 'uscc'),
    taxClearance: rowLoader(database, tableOf(entities.TaxClearanceCertificate), 'uscc'),
    socialInsuranceUnit: rowLoader(database, tableOf(entities.SocialInsuranceUnit), 'uscc'),
    housingFundUnit: rowLoader(database, tableOf(entities.HousingFundUnit), 'uscc'),
    ...shareLoaders(database),
    ...recordLoaders(database),
  };
}

export type Loaders = ReturnType<typeof loadersOf>;
