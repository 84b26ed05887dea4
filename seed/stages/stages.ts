import { entities as enterpriseEntities } from '../../subgraphs/enterprise/entities.ts';
import type { RegistryDefinition } from '../../subgraphs/kit/registry.ts';
import { entities as licenseEntities } from '../../subgraphs/license/entities.ts';
import { entities as populationEntities } from '../../subgraphs/population/entities.ts';
import { entities as spatialEntities } from '../../subgraphs/spatial/entities.ts';
import type { ConflictKind } from '../conflicts/conflict-kind.ts';
import { bulkWriter } from '../storage/bulk-writer.ts';
import { loadDatabase } from '../storage/load.ts';
import type { SeedIdentity } from '../storage/seed-facts.ts';
import type { Target } from '../storage/target.ts';
import type { World } from '../world.ts';
import { enterpriseStage } from './enterprise-stage.ts';
import { licenseStage } from './license-stage.ts';
import { populationStage } from './population-stage.ts';
import { spatialStage } from './spatial-stage.ts';
import type { Stage } from './stage.ts';

export interface Filling {
  readonly definition: RegistryDefinition;
  readonly target: Target;
  readonly identity: SeedIdentity;
  readonly world: World;
  readonly written: (rows: number) => void;
}

/** Fills a registry's database with its part of the world. Answers the conflicts that were planted on the way. */
export type Fill = (filling: Filling) => Promise<Readonly<Partial<Record<ConflictKind, number>>>>;

/** How each registry is filled, by name. */
export const stages: ReadonlyMap<string, Fill> = new Map([
  ['population', fillBy(populationEntities, populationStage)],
  ['enterprise', fillBy(enterpriseEntities, enterpriseStage)],
  ['spatial', fillBy(spatialEntities, spatialStage)],
  ['license', fillBy(licenseEntities, licenseStage)],
]);

function fillBy<Entities extends Parameters<typeof bulkWriter>[1]>(
  entities: Entities,
  stage: Stage<ReturnType<typeof bulkWriter<Entities>>['write']>,
): Fill {
  return async ({ definition, target, identity, world, written }) => {
    let planted: Awaited<ReturnType<Fill>> = {};
    await loadDatabase<Entities>({
      definition,
      target,
      identity,
      writer: (database) => bulkWriter(database, entities, written),
      fill: (write) => {
        planted = stage(world, write);
      },
    });
    return planted;
  };
}
