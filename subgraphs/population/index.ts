import type { RegistryDefinition } from '../kit/registry.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import { resolversOf } from './resolvers.ts';

/** Population registry (人口库): persons, households, residences, kinship, marriages, social insurance. */
export const population: RegistryDefinition = {
  name: 'population',
  code: 'POPULATION',
  schemaFile: new URL('../../schema/population.graphql', import.meta.url),
  entities: Object.values(entities),
  migrations,
  resolvers: resolversOf,
};
