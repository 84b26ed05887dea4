import { Command } from 'commander';
import { remoteSource } from '../gateway/source/remote-source.ts';
import { unreachableSource } from '../gateway/source/unreachable-source.ts';
import { options } from './options.ts';
import { Refusal } from './refusal.ts';
import { registries } from './registries.ts';
import { type GatewaySettings, runGateway } from './run-gateway.ts';
import { untilStopped } from './until-stopped.ts';

interface RemoteGatewaySettings extends GatewaySettings {
  readonly remote: ReadonlyMap<string, string>;
}

/** `mianti gateway`: the gateway alone, over registries that run elsewhere. */
export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('serve the gateway alone, over registries reached by --remote')
    .addOption(options.port(4000))
    .addOption(options.host())
    .addOption(options.remote())
    .addOption(options.supergraph())
    .addOption(options.registryDeadline())
    .addOption(options.playground())
    .addOption(options.logLevel())
    .action(gateway);
}

async function gateway(settings: RemoteGatewaySettings): Promise<void> {
  const names = registries.map(({ name }) => name);
  checkRemotes(settings.remote, names);
  if (settings.remote.size === 0) {
    throw new Refusal(
      'no registry to ask; expected --remote name=url, such as --remote population=http://127.0.0.1:4101',
    );
  }
  const sources = names.map((name) => {
    const url = settings.remote.get(name);
    if (url) return remoteSource({ name, url });
    console.error(`mianti: no --remote for ${name}; its fields will be unavailable`);
    return unreachableSource(name);
  });
  const running = await runGateway(sources, settings);
  console.error(`Mianti gateway at ${running.url}/graphql. Stop it with Ctrl-C.`);
  await untilStopped(running.stop);
}

/** Refuses a name that is no registry. */
export function checkRemotes(remote: ReadonlyMap<string, string>, names: readonly string[]): void {
  const unknown = [...remote.keys()].find((name) => !names.includes(name));
  if (unknown) throw new Refusal(`--remote names "${unknown}"; expected one of ${names.join(', ')}`);
}
