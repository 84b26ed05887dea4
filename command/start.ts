import cluster from 'node:cluster';
import { Command } from 'commander';
import { openLog } from '../gateway/log.ts';
import { localSource } from '../gateway/source/local-source.ts';
import { announce } from './announce.ts';
import { askHere } from './ask-here.ts';
import { asksOthers } from './asks-others.ts';
import { ensureSeeded } from './ensure-seeded.ts';
import { explicit } from './explicit.ts';
import { checkRemotes } from './gateway.ts';
import { addLimitOptions } from './limit-settings.ts';
import { matterOperations } from './matter-operations.ts';
import { openAccessReader } from './open-access-reader.ts';
import { type AffairsSettings, openAffairs, readMatters } from './open-affairs.ts';
import { openRegistries } from './open-registries.ts';
import { options } from './options.ts';
import { playgroundFolder } from './playground-folder.ts';
import { prepareAffairs } from './prepare-affairs.ts';
import { readIssuerFile } from './read-issuer-file.ts';
import { registries, subgraphs } from './registries.ts';
import { type RemoteSettings, remoteSecurity } from './remote-security.ts';
import { remoteSubgraph } from './remote-subgraph.ts';
import { type GatewaySettings, runGateway } from './run-gateway.ts';
import { untilStopped } from './until-stopped.ts';
import { runWorkers } from './workers/run-workers.ts';

interface StartSettings extends GatewaySettings, AffairsSettings, RemoteSettings {
  readonly workers: number;
  readonly data: string;
  readonly seed: number;
  readonly size: 'S' | 'M' | 'L';
  readonly remote: ReadonlyMap<string, string>;
}

/** `mianti start`: everything in one process, seeded on the first run. */
export function startCommand(): Command {
  const command = new Command('start')
    .description('run the registries and the gateway in one process; seeds a synthetic city on the first run')
    .addOption(options.port(4000))
    .addOption(options.host())
    .addOption(options.data())
    .addOption(options.seed())
    .addOption(options.size())
    .addOption(options.remote())
    .addOption(options.callKey())
    .addOption(options.affairsKeys())
    .addOption(options.tlsCert())
    .addOption(options.tlsKey())
    .addOption(options.tlsCa())
    .addOption(options.supergraph())
    .addOption(options.operations())
    .addOption(options.matters())
    .addOption(options.issuer())
    .addOption(options.access())
    .addOption(options.accessKeyFolder())
    .addOption(options.accessLog())
    .addOption(options.accessHash())
    .addOption(options.keyFolder())
    .addOption(options.signature())
    .addOption(options.workers())
    .addOption(options.registryDeadline())
    .addOption(options.playground())
    .addOption(options.logLevel());
  return addLimitOptions(command).action(start);
}

async function start(settings: StartSettings, command: Command): Promise<void> {
  const log = openLog(settings.logLevel);
  const names = subgraphs.map(({ name }) => name);
  checkRemotes(settings.remote, names);
  const hasAffairs = !settings.remote.has('affairs');
  const catalogue = readMatters(settings);
  const here = registries.filter(({ name }) => !settings.remote.has(name));
  // What can be refused is refused before the seed, not after it.
  const issuers = readIssuerFile(settings.issuer);
  const playground = await playgroundFolder(settings.playground);
  const security = await remoteSecurity(settings);
  const { seed, size } = explicit(settings, command);
  await ensureSeeded(here, settings, { ...(seed === undefined ? {} : { seed }), ...(size ? { size } : {}) });
  if (hasAffairs && cluster.isPrimary) await prepareAffairs(settings.data);
  const announced = (url: string) => {
    const keyFolder = issuers.length === 0 ? settings.keyFolder : null;
    return announce({ url, hasPlayground: settings.playground === 'on', keyFolder });
  };
  if (settings.workers > 1 && cluster.isPrimary) {
    return runWorkers(settings.workers, ({ address, port }) => void announced(`http://${address}:${port}`));
  }
  const asking = askHere();
  const base = await openRegistries(here, settings.data, log);
  const accesses = settings.access === 'on' ? await openAccessReader(catalogue, settings) : undefined;
  const affairs = hasAffairs ? [await openAffairs({ catalogue, ask: asking.ask, accesses }, settings, log)] : [];
  const opened = [...base, ...affairs];
  const local = new Map(opened.map((registry) => [registry.name, registry]));
  const sources = names.flatMap((name) => {
    const registry = local.get(name);
    const url = settings.remote.get(name);
    if (registry) return [name === 'affairs' ? asksOthers(localSource(registry)) : localSource(registry)];
    return url ? [remoteSubgraph(name, url, security)] : [];
  });
  const gateway = await runGateway(sources, settings, {
    folder: playground,
    issuers,
    catalogue,
    warm: matterOperations(catalogue),
  });
  asking.serve(gateway);
  const stopped = untilStopped(async () => {
    await gateway.stop();
    await Promise.all(opened.map((registry) => registry.stop()));
  });
  if (cluster.isPrimary) await announced(gateway.url);
  await stopped;
}
