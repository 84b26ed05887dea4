import { readFile, rename, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { paths } from './paths.ts';
import { Refusal } from './refusal.ts';
import { subgraphPorts, subgraphs } from './registries.ts';

/** `mianti compose`: schema/*.graphql → schema/supergraph.graphql. */
export function composeCommand(): Command {
  return new Command('compose')
    .description('compose the supergraph from the schemas of the registries')
    .option('--check', 'write nothing; fail when the committed supergraph is not what the schemas make')
    .action(async ({ check }: { check?: boolean }) => compose(check === true));
}

async function compose(isCheck: boolean): Promise<void> {
  const { CompositionRefused, composeSupergraph } = await import('../gateway/supergraph/compose.ts');
  const schemas = await Promise.all(
    subgraphs.map(async ({ name, schemaFile }) => ({
      name,
      url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
      sdl: await readFile(schemaFile, 'utf8'),
    })),
  );
  try {
    const { supergraph, hints } = composeSupergraph(schemas);
    for (const hint of hints) console.error(`hint: ${hint}`);
    const committed = await readFile(paths.supergraph, 'utf8').catch(() => '');
    if (committed === supergraph) return console.error('schema/supergraph.graphql is what the schemas make');
    if (isCheck) throw new Refusal('schema/supergraph.graphql is stale; run "npm run mianti -- compose" and commit it');
    // Written beside and renamed: a gateway that follows the file never reads half of it.
    await writeFile(`${paths.supergraph}.part`, supergraph);
    await rename(`${paths.supergraph}.part`, paths.supergraph);
    console.error(`wrote schema/supergraph.graphql from ${schemas.length} schemas`);
  } catch (error) {
    if (error instanceof CompositionRefused) throw new Refusal(error.message);
    throw error;
  }
}
