import type { RegistryDefinition } from '../kit/registry.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import { resolversOf } from './resolvers.ts';

/** Spatial registry (自然资源和空间地理库): divisions, addresses, land, buildings, real-estate units and the rights in them. */
export const spatial: RegistryDefinition = {
  name: 'spatial',
  code: 'SPATIAL',
  schemaFile: new URL('../../schema/spatial.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers: resolversOf,
};
