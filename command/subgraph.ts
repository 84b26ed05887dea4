import { Argument, Command } from 'commander';
import { type LogLevel, openLog } from '../gateway/log.ts';
import { serveRegistry } from '../subgraphs/kit/serve.ts';
import { listening } from './listening.ts';
import { openRegistries } from './open-registries.ts';
import { options } from './options.ts';
import { registries, subgraphPorts } from './registries.ts';
import { untilStopped } from './until-stopped.ts';

interface SubgraphSettings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly logLevel: LogLevel;
}

/** `mianti subgraph NAME`: one registry alone, for a gateway elsewhere. */
export function subgraphCommand(): Command {
  const names = registries.map(({ name }) => name);
  const ports = names.map((name) => `${name} ${subgraphPorts[name]}`).join(', ');
  return new Command('subgraph')
    .description('serve one registry alone over HTTP')
    .addArgument(new Argument('<name>', 'the registry').choices(names))
    .addOption(options.port(0).default(undefined, ports))
    .addOption(options.host())
    .addOption(options.data())
    .addOption(options.logLevel())
    .action(subgraph);
}

async function subgraph(name: string, settings: SubgraphSettings): Promise<void> {
  const log = openLog(settings.logLevel);
  const definitions = registries.filter((definition) => definition.name === name);
  const [registry] = await openRegistries(definitions, settings.data, log);
  if (!registry) throw new TypeError(`no registry ${name}`);
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
