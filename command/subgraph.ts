import { Argument, Command } from 'commander';
import { type LogLevel, openLog } from '../gateway/log.ts';
import type { Log } from '../subgraphs/kit/log.ts';
import type { Registry } from '../subgraphs/kit/registry.ts';
import { serveRegistry } from '../subgraphs/kit/serve.ts';
import { affairsAlone } from './affairs-alone.ts';
import { listening } from './listening.ts';
import type { AffairsSettings } from './open-affairs.ts';
import { openCallSigner } from './open-call-signer.ts';
import { openCallVerifier } from './open-call-verifier.ts';
import { openRegistries } from './open-registries.ts';
import { options } from './options.ts';
import { readMutualTls, type TlsSettings } from './read-mutual-tls.ts';
import { registries, subgraphPorts, subgraphs } from './registries.ts';
import { untilStopped } from './until-stopped.ts';

interface SubgraphSettings extends AffairsSettings, TlsSettings {
  readonly port: number;
  readonly host: string;
  readonly gateway: string;
  readonly gatewayKeys?: string;
  readonly callKey?: string;
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
    .addOption(options.gatewayKeys())
    .addOption(options.tlsCert())
    .addOption(options.tlsKey())
    .addOption(options.tlsCa())
    .addOption(options.gateway())
    .addOption(options.callKey())
    .addOption(options.supergraph())
    .addOption(options.matters())
    .addOption(options.keyFolder())
    .addOption(options.signature())
    .addOption(options.logLevel())
    .action(subgraph);
}

async function subgraph(name: string, settings: SubgraphSettings): Promise<void> {
  const log = openLog(settings.logLevel);
  const verifyCall = openCallVerifier(settings.gatewayKeys, name, log);
  const tls = await readMutualTls(settings);
  const { gateway, host } = settings;
  const signCall = await openCallSigner(settings.callKey);
  const registry =
    name === 'affairs' ? await affairsAlone(settings, { gateway, signCall }, log) : await base(name, settings, log);
  const port = settings.port ?? subgraphPorts[name] ?? 0;
  const server = await listening({ host, port }, () => serveRegistry({ registry, verifyCall, tls, host, port, log }));
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
