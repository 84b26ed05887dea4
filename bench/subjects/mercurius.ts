import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registries } from '../../command/registries.ts';
import { benchPaths } from '../paths.ts';
import { federation1 } from './federation-1.ts';
import type { Subject } from './subject.ts';

/** Mercurius' gateway, over the registries' schemas as Federation 1 wants them. */
export const mercurius: Subject = {
  name: 'mercurius',
  about: 'Mercurius gateway, Federation 1 schemas',
  method: 'POST',
  asksRegistries: true,
  peers: 'mercurius',
  command: (city, port) => {
    const schemas = federation1(
      new Map(registries.map(({ name, schemaFile }) => [name, readFileSync(schemaFile, 'utf8')])),
    );
    const services = registries.map(({ name }) => ({
      name,
      url: `${city.registries.get(name)}/graphql`,
      schema: schemas.get(name),
    }));
    const file = join(city.scratch, `mercurius-${city.size}.json`);
    writeFileSync(file, JSON.stringify(services));
    return {
      program: process.execPath,
      arguments: [join(benchPaths.peers, 'mercurius', 'gateway.mjs'), file, String(port)],
      environment: { NODE_ENV: 'production' },
    };
  },
};
