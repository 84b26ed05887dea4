import type { Database } from '../kit/database.ts';
import type { RegistryIdentity, Resolvers } from '../kit/registry.ts';

/** All resolvers of the enterprise registry. */
export function resolversOf(_database: Database, _registry: RegistryIdentity): Resolvers {
  return {};
}
