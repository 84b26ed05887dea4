import type { RegistryDefinition } from '../kit/registry.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations.ts';
import type { AffairsServices } from './proof/services.ts';
import { resolversOf } from './resolvers.ts';
import { affairsSchema } from './schema-file.ts';

/** Affairs (政务服务): what the city does with the joined record. Matters, proofs and receipts; asks the gateway, as any client. */
export const affairs = (services: AffairsServices): RegistryDefinition => ({
  name: 'affairs',
  code: 'AFFAIRS',
  schemaFile: affairsSchema,
  entities: Object.values(entities),
  migrations,
  resolvers: resolversOf(services),
});
