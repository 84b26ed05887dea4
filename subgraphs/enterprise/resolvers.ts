import type { Database } from '../kit/database.ts';
import type { RegistryIdentity, Resolvers } from '../kit/registry.ts';
import { sourceOf } from '../kit/source.ts';
import { loadersOf } from './loaders.ts';
import { enterpriseResolvers } from './resolvers/enterprise.ts';
import { nameDeclarationResolvers } from './resolvers/name-declaration.ts';
import { personResolvers } from './resolvers/person.ts';
import { queryResolvers } from './resolvers/query.ts';
import { recordResolvers } from './resolvers/records.ts';
import { shareResolvers } from './resolvers/shares.ts';

/** All resolvers of the enterprise registry. */
export function resolversOf(database: Database, registry: RegistryIdentity): Resolvers {
  const load = loadersOf(database);
  const source = sourceOf(registry);
  return {
    Query: queryResolvers(load),
    Enterprise: { ...enterpriseResolvers(load), source },
    ...shareResolvers(load, source),
    ...personResolvers(load, source),
    ...recordResolvers(load, source),
    ...nameDeclarationResolvers(source),
  };
}
