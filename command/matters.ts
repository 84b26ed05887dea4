import { relative } from 'node:path';
import { Command } from 'commander';
import { problemText } from '../matters/matter-problem.ts';
import { MattersRefused } from '../matters/matters-refused.ts';
import { readFolder } from '../matters/read-folder.ts';
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
    );
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
