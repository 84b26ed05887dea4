import { join } from 'node:path';
import { askHere } from '../../command/ask-here.ts';
import { matterOperations } from '../../command/matter-operations.ts';
import { type AffairsParts, openAffairs, readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';
import { prepareAffairs } from '../../command/prepare-affairs.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import type { Source } from '../../gateway/source/source.ts';
import type { GatewayOptions } from '../../gateway/start.ts';
import type { MatterCatalogue } from '../../matters/matter-catalogue.ts';
import type { Registry } from '../../subgraphs/kit/registry.ts';
import { type City, openCity } from './city.ts';
import { openGateway, type TestGateway } from './gateway.ts';
import { silentLog } from './silent-log.ts';

export interface AffairsCity {
  readonly city: City;
  readonly affairs: Registry;
  readonly matters: MatterCatalogue;
  readonly gateway: TestGateway;
  readonly keyFolder: string;
  stop(): Promise<void>;
}

interface Settings extends Partial<GatewayOptions> {
  /** Stands between the gateway and each base registry. */
  readonly between?: (source: Source) => Source;
  readonly signature?: 'EdDSA' | 'SM2';
  readonly accesses?: AffairsParts['accesses'];
}

/** A synthetic city with affairs and a gateway over all five, as `mianti start` makes it; all of them write to the log given. */
export async function openAffairsCity(settings: Settings = {}): Promise<AffairsCity> {
  const { between = (source) => source, signature = 'EdDSA', accesses, ...rest } = settings;
  const { log = silentLog } = rest;
  const city = await openCity(log);
  const { folder } = city;
  await prepareAffairs(folder);
  const { matters: folderOfMatters, supergraph } = paths;
  const files = { matters: folderOfMatters, supergraph };
  const matters = readMatters(files);
  const asking = askHere();
  const keyFolder = join(folder, 'keys');
  const parts = { catalogue: matters, ask: asking.ask, accesses };
  const affairs = await openAffairs(parts, { ...files, data: folder, keyFolder, signature }, log);
  const sources = [...city.registries.map((registry) => between(localSource(registry))), localSource(affairs)];
  const gateway = await openGateway(sources, { knownOperations: matterOperations(matters), ...rest });
  asking.serve({ ask: gateway.within });
  return {
    city,
    affairs,
    matters,
    gateway,
    keyFolder,
    stop: async () => {
      await gateway.stop();
      await affairs.stop();
      await city.stop();
    },
  };
}
