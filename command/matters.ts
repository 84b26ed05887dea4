import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { printSchema } from 'graphql';
import { problemText } from '../matters/matter-problem.ts';
import { matterSchema } from '../matters/matter-schema.ts';
import { MattersRefused } from '../matters/matters-refused.ts';
import { readFolder } from '../matters/read-folder.ts';
import { makeFolder } from '../seed/storage/make-folder.ts';
import { matterTable } from './matter-table.ts';
import { options } from './options.ts';
import { Refusal } from './refusal.ts';

export interface MattersSettings {
  readonly matters: string;
  readonly supergraph: string;
}

/** `mianti matters`: the service matters, whose files are the sharing lists. */
export function mattersCommand(): Command {
  return new Command('matters')
    .description('the service matters of the city')
    .addCommand(
      new Command('check')
        .description(
          'hold every matter file against the supergraph and the rules; print what is wrong, or what each spares',
        )
        .addOption(options.matters())
        .addOption(options.supergraph())
        .action(check),
    )
    .addCommand(
      new Command('schema')
        .description('write the schema that editors complete matter files from: what can be asked, and the directives')
        .argument('[out]', 'the file to write; standard output without it')
        .addOption(options.supergraph())
        .action(schema),
    );
}

/** In the form that GraphQL language servers read; `.graphqlrc.yml` names the file. */
function schema(out: string | undefined, { supergraph }: Pick<MattersSettings, 'supergraph'>): void {
  try {
    const text = `${printSchema(matterSchema(readFileSync(supergraph, 'utf8')).schema)}\n`;
    if (out === undefined) return void process.stdout.write(text);
    makeFolder(dirname(resolve(out)));
    writeFileSync(out, text);
  } catch (error) {
    throw new Refusal(`the schema cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

function check({ matters: folder, supergraph }: MattersSettings): void {
  try {
    console.log(matterTable(readFolder({ folder, supergraphFile: supergraph })));
  } catch (error) {
    if (error instanceof MattersRefused) {
      const here = error.problems.map((problem) => ({ ...problem, file: relative(process.cwd(), problem.file) }));
      const count = here.length === 1 ? '1 problem' : `${here.length} problems`;
      throw new Refusal(`${count} in the matter files\n${here.map(problemText).join('\n')}`);
    }
    throw new Refusal(`the matters of ${folder} cannot be checked: ${error instanceof Error ? error.message : error}`);
  }
}
