import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../command/paths.ts';
import { registries } from '../../command/registries.ts';
import { seedRegistries } from '../../seed/seed.ts';
import { benchPaths } from '../paths.ts';
import type { CleanUp } from '../processes/clean-up.ts';
import { freePort } from '../processes/free-port.ts';
import { spawnProcess } from '../processes/spawn-process.ts';
import { untilAnswering } from '../processes/until-answering.ts';
import type { City } from './city.ts';

interface CityOptions {
  readonly size: City['size'];
  readonly scratch: string;
  /** The core of the registries' processes, if they have one. */
  readonly core: number | null;
  /** What was started is ended with this. */
  readonly cleanUp: CleanUp;
}

const seed = 310_000;

/** Seeds a city of a size and starts its four registries over HTTP. */
export async function openCity({ size, scratch, core, cleanUp }: CityOptions): Promise<City> {
  const folder = join(scratch, size);
  mkdirSync(folder, { recursive: true });
  await seedRegistries({ folder, seed, size, definitions: registries });
  const addresses = new Map<string, string>();
  const registryPids: number[] = [];
  for (const { name } of registries) {
    const port = await freePort();
    const settings = [name, '--port', String(port), '--data', folder];
    const command = { program: process.execPath, arguments: [benchPaths.mianti, 'subgraph', ...settings] };
    const child = cleanUp.use(spawnProcess(command, core));
    const origin = `http://127.0.0.1:${port}`;
    await untilAnswering(`the ${name} registry`, `${origin}/graphql`, child);
    addresses.set(name, origin);
    registryPids.push(child.pid);
  }
  const supergraphFile = join(scratch, `supergraph-${size}.graphql`);
  writeFileSync(supergraphFile, withAddresses(readFileSync(paths.supergraph, 'utf8'), addresses));
  return { size, folder, scratch, registries: addresses, registryPids, supergraphFile };
}

/** The supergraph with other addresses of its subgraphs; `addresses` are origins by name. */
export function withAddresses(supergraph: string, addresses: ReadonlyMap<string, string>): string {
  return supergraph.replace(/@join__graph\(name: "(\w+)", url: "[^"]*"\)/g, (whole, name: string) => {
    const origin = addresses.get(name);
    return origin === undefined ? whole : `@join__graph(name: "${name}", url: "${origin}/graphql")`;
  });
}
