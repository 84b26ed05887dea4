import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { remoteSource } from '../gateway/source/remote-source.ts';
import { unreachableSource } from '../gateway/source/unreachable-source.ts';
import { type SubgraphAddress, subgraphsOf } from '../gateway/supergraph/subgraphs-of.ts';
import { areOurs } from './are-ours.ts';
import { addLimitOptions } from './limit-settings.ts';
import { readMatters } from './open-affairs.ts';
import { options } from './options.ts';
import { playgroundFolder } from './playground-folder.ts';
import { readIssuerFile } from './read-issuer-file.ts';
import { Refusal } from './refusal.ts';
import { type RemoteSettings, remoteSecurity } from './remote-security.ts';
import { remoteSubgraph } from './remote-subgraph.ts';
import { type GatewaySettings, runGateway } from './run-gateway.ts';
import { untilStopped } from './until-stopped.ts';

interface RemoteGatewaySettings extends GatewaySettings, RemoteSettings {
  readonly remote: ReadonlyMap<string, string>;
  readonly matters: string;
}

/** `mianti gateway`: the gateway alone, over registries that run elsewhere. Serves any supergraph. */
export function gatewayCommand(): Command {
  const command = new Command('gateway')
    .description("serve the gateway alone, over registries at --remote, else at the supergraph's addresses")
    .addOption(options.port(4000))
    .addOption(options.host())
    .addOption(options.remote())
    .addOption(options.callKey())
    .addOption(options.affairsKeys())
    .addOption(options.tlsCert())
    .addOption(options.tlsKey())
    .addOption(options.tlsCa())
    .addOption(options.supergraph())
    .addOption(options.operations())
    .addOption(options.matters())
    .addOption(options.data())
    .addOption(options.access())
    .addOption(options.accessKeyFolder())
    .addOption(options.accessLog())
    .addOption(options.accessHash())
    .addOption(options.issuer())
    .addOption(options.keyFolder())
    .addOption(options.registryDeadline())
    .addOption(options.playground())
    .addOption(options.logLevel());
  return addLimitOptions(command).action(gateway);
}

async function gateway(settings: RemoteGatewaySettings): Promise<void> {
  const subgraphs = subgraphsIn(settings.supergraph);
  const names = subgraphs.map(({ name }) => name);
  checkRemotes(settings.remote, names);
  const issuers = readIssuerFile(settings.issuer);
  const isOurs = areOurs(names);
  const security = await remoteSecurity(settings);
  const sources = subgraphs.map(({ name, url }) => {
    const address = settings.remote.get(name) ?? url;
    if (URL.canParse(address))
      return isOurs ? remoteSubgraph(name, address, security) : remoteSource({ name, url: address, ...security });
    console.error(
      `mianti: no address for ${name}, neither in the supergraph nor by --remote; its fields are unavailable`,
    );
    return unreachableSource(name);
  });
  const running = await runGateway(sources, settings, {
    folder: await playgroundFolder(settings.playground),
    issuers,
    catalogue: isOurs ? readMatters(settings) : null,
  });
  const stopped = untilStopped(running.stop);
  console.error(`Mianti gateway at ${running.url}/graphql. Stop it with Ctrl-C.`);
  await stopped;
}

function subgraphsIn(file: string): readonly SubgraphAddress[] {
  try {
    return subgraphsOf(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`the supergraph ${file} cannot be read: ${reason}`);
  }
}

/** Refuses a name that is no registry. */
export function checkRemotes(remote: ReadonlyMap<string, string>, names: readonly string[]): void {
  const unknown = [...remote.keys()].find((name) => !names.includes(name));
  if (unknown) throw new Refusal(`--remote names "${unknown}"; expected one of ${names.join(', ')}`);
}
