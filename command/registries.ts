import { affairsSchema } from '../subgraphs/affairs/schema-file.ts';
import { enterprise } from '../subgraphs/enterprise/index.ts';
import type { RegistryDefinition } from '../subgraphs/kit/registry.ts';
import { license } from '../subgraphs/license/index.ts';
import { population } from '../subgraphs/population/index.ts';
import { spatial } from '../subgraphs/spatial/index.ts';

/** The base registries, in the order in which they are listed everywhere. */
export const registries: readonly RegistryDefinition[] = [population, enterprise, spatial, license];

/** All subgraphs: the base registries, and affairs, which asks them through the gateway. */
export const subgraphs: readonly { readonly name: string; readonly schemaFile: URL }[] = [
  ...registries,
  { name: 'affairs', schemaFile: affairsSchema },
];

/** Where each subgraph listens when it runs apart, unless told otherwise. */
export const subgraphPorts: Readonly<Record<string, number>> = {
  population: 4101,
  enterprise: 4102,
  spatial: 4103,
  license: 4104,
  affairs: 4105,
};
