import type { Database } from '../kit/database.ts';
import type { RegistryIdentity, Resolvers } from '../kit/registry.ts';
import { sourceOf } from '../kit/source.ts';
import { loadersOf } from './loaders.ts';
import { holderResolvers } from './resolvers/holders.ts';
import { licenseResolvers } from './resolvers/license.ts';
import { licenseTypeResolvers } from './resolvers/license-type.ts';
import { queryResolvers } from './resolvers/query.ts';

/** All resolvers of the license registry. */
export function resolversOf(database: Database, registry: RegistryIdentity): Resolvers {
  const load = loadersOf(database);
  const source = sourceOf(registry);
  return {
    Query: queryResolvers(load),
    LicenseType: { ...licenseTypeResolvers(load), source },
    License: { ...licenseResolvers(load), source },
    ...holderResolvers(load),
  };
}
