import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registries, subgraphPorts } from '../../command/registries.ts';
import { composeSupergraph } from '../../gateway/supergraph/compose.ts';

/** A file with the supergraph of the base registries alone: what is answered the same however often it is asked. */
export function baseSupergraph(): string {
  const { supergraph } = composeSupergraph(
    registries.map(({ name, schemaFile }) => ({
      name,
      url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
      sdl: readFileSync(schemaFile, 'utf8'),
    })),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'mianti-supergraph-')), 'supergraph.graphql');
  writeFileSync(file, supergraph);
  return file;
}
