import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registries } from '../../command/registries.ts';
import { BenchRefused } from '../bench-refused.ts';
import { benchPaths } from '../paths.ts';
import type { Subject } from './subject.ts';

const package_ = 'cli-x86_64-unknown-linux-musl';
const program = join(benchPaths.peers, 'node_modules', '@grafbase', package_, 'grafbase');

/** Grafbase's gateway in Rust, as its command line starts it: the only way in which npm has it. */
export const grafbase: Subject = {
  name: 'grafbase',
  about: 'Grafbase 0.103, Rust, `grafbase dev`',
  method: 'POST',
  asksRegistries: true,
  peers: '.',
  command: (city, port) => {
    if (!existsSync(program))
      throw new BenchRefused(`npm has its binary for Linux on x64 only, not for ${process.arch}`);
    const folder = join(city.scratch, `grafbase-${city.size}`);
    mkdirSync(folder, { recursive: true });
    const sections = registries.map(
      ({ name, schemaFile }) =>
        `[subgraphs.${name}]\nurl = "${city.registries.get(name)}/graphql"\nschema_path = "${fileURLToPath(schemaFile)}"\n`,
    );
    writeFileSync(join(folder, 'grafbase.toml'), sections.join('\n'));
    return {
      program,
      arguments: ['--home', folder, 'dev', '--config', 'grafbase.toml', '--listen-address', `127.0.0.1:${port}`],
      folder,
      environment: { GRAFBASE_TELEMETRY_DISABLED: '1' },
    };
  },
};
