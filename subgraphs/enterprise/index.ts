import type { RegistryDefinition } from '../kit/registry.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import { resolversOf } from './resolvers.ts';

/** Enterprise registry (法人库): enterprises, who holds and runs them, what encumbers them, and their registrations. */
export const enterprise: RegistryDefinition = {
  name: 'enterprise',
  code: 'ENTERPRISE',
  schemaFile: new URL('../../schema/enterprise.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers: resolversOf,
};
