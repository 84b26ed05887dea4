import type { SignCall } from '../schema/call-token.ts';
import { askOverHttp } from '../subgraphs/affairs/proof/ask-over-http.ts';
import type { Log } from '../subgraphs/kit/log.ts';
import type { Registry } from '../subgraphs/kit/registry.ts';
import { type AffairsSettings, openAffairs, readMatters } from './open-affairs.ts';
import { prepareAffairs } from './prepare-affairs.ts';

/** Affairs alone: it asks the registries through a gateway elsewhere. `stop` lets go of that gateway too. */
export async function affairsAlone(
  settings: AffairsSettings,
  { gateway, signCall }: { readonly gateway: string; readonly signCall: SignCall | null },
  log: Log,
): Promise<Registry> {
  const catalogue = readMatters(settings);
  await prepareAffairs(settings.data);
  const remote = askOverHttp(gateway, signCall);
  try {
    const registry = await openAffairs({ catalogue, ask: remote.ask }, settings, log);
    return {
      ...registry,
      stop: async () => {
        await registry.stop();
        await remote.stop();
      },
    };
  } catch (error) {
    await remote.stop();
    throw error;
  }
}
