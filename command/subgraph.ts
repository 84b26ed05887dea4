import { Argument, Command } from 'commander';
import { type LogLevel, openLog } from '../gateway/log.ts';
import type { Log } from '../subgraphs/kit/log.ts';
import type { Registry } from '../subgraphs/kit/registry.ts';
import { serveRegistry } from '../subgraphs/kit/serve.ts';
import { affairsAlone } from './affairs-alone.ts';
import { listening } from './listening.ts';
import type { AffairsSettings } from './open-affairs.ts';
import { openRegistries } from './open-registries.ts';
import { options } from './options.ts';
import { registries, subgraphPorts, subgraphs } from './registries.ts';
import { untilStopped } from './until-stopped.ts';

interface SubgraphSettings extends AffairsSettings {
  readonly port: number;
  readonly host: string;
  readonly gateway: string;
  readonly logLevel: LogLevel;
}

/** `mianti subgraph NAME`: one registry alone, for a gateway elsewhere; affairs asks that gateway. */
export function subgraphCommand(): Command {
  const names = subgraphs.map(({ name }) => name);
  const ports = names.map((name) => `${name} ${subgraphPorts[name]}`).join(', ');
  return new Command('subgraph')
    .description('serve one registry alone over HTTP')
    .addArgument(new Argument('<name>', 'the registry').choices(names))
    .addOption(options.port(0).default(undefined, ports))
    .addOption(options.host())
    .addOption(options.data())
    .addOption(options.gateway())
    .addOption(options.supergraph())
    .addOption(options.matters())
    .addOption(options.keyFolder())
    .addOption(options.signature())
    .addOption(options.logLevel())
    .action(subgraph);
}

async function subgraph(name: string, settings: SubgraphSettings): Promise<void> {
  const log = openLog(settings.logLevel);
  const registry =
    name === 'affairs' ? await affairsAlone(settings, settings.gateway, log) : await base(name, settings, log);
  const port = settings.port ?? subgraphPorts[name] ?? 0;
  const server = await listening({ host: settings.host, port }, () =>
    serveRegistry({ registry, host: settings.host, port, log }),
  );
  const stopped = untilStopped(async () => {
    await server.stop();
    await registry.stop();
  });
  console.error(`${name} registry at ${server.url}/graphql. Stop it with Ctrl-C.`);
  await stopped;
}

async function base(name: string, { data }: Pick<SubgraphSettings, 'data'>, log: Log): Promise<Registry> {
  const definitions = registries.filter((definition) => definition.name === name);
  const [registry] = await openRegistries(definitions, data, log);
  if (!registry) throw new TypeError(`no registry ${name}`);
  return registry;
}
