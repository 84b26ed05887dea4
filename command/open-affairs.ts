import { join } from 'node:path';
import { loadMatters } from '../matters/load-matters.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { readFacts } from '../seed/storage/seed-facts.ts';
import type { AccessesOf } from '../subgraphs/affairs/access/accesses-of.ts';
import { affairs } from '../subgraphs/affairs/index.ts';
import type { AskGateway } from '../subgraphs/affairs/proof/ask-gateway.ts';
import { type KeySettings, openKeys } from '../subgraphs/affairs/receipt/keys/open-keys.ts';
import type { Log } from '../subgraphs/kit/log.ts';
import type { Registry } from '../subgraphs/kit/registry.ts';
import { openRegistries } from './open-registries.ts';
import { Refusal } from './refusal.ts';
import { refusingKeys } from './refusing-keys.ts';

export interface AffairsSettings {
  readonly data: string;
  readonly supergraph: string;
  readonly matters: string;
  readonly keyFolder: string;
  readonly signature: KeySettings['algorithm'];
}

export interface AffairsParts {
  readonly catalogue: MatterCatalogue;
  readonly ask: AskGateway;
  /** Of `openAccessReader`; left out where affairs runs apart from the gateway that keeps the log. */
  readonly accesses?: AccessesOf | undefined;
}

/** Reads the matters of a folder against a supergraph; refuses with all that is wrong in them. */
export function readMatters({ matters, supergraph }: Pick<AffairsSettings, 'matters' | 'supergraph'>): MatterCatalogue {
  try {
    return loadMatters({ folder: matters, supergraphFile: supergraph });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`the matters of ${matters} cannot be used: ${reason}`);
  }
}

/** Opens affairs on its database in a folder, with its keys beside it. */
export async function openAffairs(
  { catalogue, ask, accesses }: AffairsParts,
  { data, keyFolder, signature: algorithm }: AffairsSettings,
  log: Log,
): Promise<Registry> {
  const isSynthetic = (await readFacts(join(data, 'affairs.sqlite'))).get('synthetic') === 'true';
  const keys = await refusingKeys(() => openKeys({ folder: keyFolder, isSynthetic, algorithm }));
  const definition = affairs({ matters: catalogue, ask, keys, accesses });
  const [registry] = await openRegistries([definition], data, log);
  if (!registry) throw new TypeError('expected affairs to be opened');
  return registry;
}
