import type { RegistryDefinition } from '../kit/registry.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import { resolversOf } from './resolvers.ts';

/** License registry (电子证照库): the catalogue of license types, and every edition of every electronic license. */
export const license: RegistryDefinition = {
  name: 'license',
  code: 'LICENSE',
  schemaFile: new URL('../../schema/license.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers: resolversOf,
};
