import type { Database } from '../kit/database.ts';
import type { RegistryIdentity, Resolvers } from '../kit/registry.ts';
import { sourceOf } from '../kit/source.ts';
import { loadersOf } from './loaders.ts';
import { certificateResolvers } from './resolvers/certificates.ts';
import { householdResolvers } from './resolvers/household.ts';
import { insuranceResolvers } from './resolvers/insurance.ts';
import { kinVerificationResolvers } from './resolvers/kin-verification.ts';
import { kinshipResolvers } from './resolvers/kinship.ts';
import { personResolvers } from './resolvers/person.ts';
import { personRecordResolvers } from './resolvers/person-records.ts';
import { queryResolvers } from './resolvers/query.ts';
import { recordResolvers } from './resolvers/records.ts';
import { residenceResolvers } from './resolvers/residence.ts';
import { verificationResolvers } from './resolvers/verification.ts';

/** All resolvers of the population registry. */
export function resolversOf(database: Database, registry: RegistryIdentity): Resolvers {
  const load = loadersOf(database);
  const source = sourceOf(registry);
  return {
    Query: queryResolvers(load),
    Person: {
      ...personResolvers(load),
      ...verificationResolvers(load),
      ...kinVerificationResolvers(load),
      ...personRecordResolvers(load),
      source,
    },
    ...householdResolvers(load, source),
    ...residenceResolvers(load, source),
    ...kinshipResolvers(load, source),
    ...certificateResolvers(load, source),
    ...insuranceResolvers(load, source),
    ...recordResolvers(load, source),
  };
}
