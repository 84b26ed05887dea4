import { join } from 'node:path';
import { Command } from 'commander';
import { suspensionFolder } from '../gateway/limits/suspension/suspension-folder.ts';
import { options } from './options.ts';
import { Refusal } from './refusal.ts';

/** Where a data folder keeps them. */
export const suspensionsIn = (data: string): string => join(data, 'suspensions');

/** `mianti suspensions`: callers who asked too often for more than their matter allows, and the way to lift it. */
export function suspensionsCommand(): Command {
  return new Command('suspensions')
    .description('callers suspended for a matter, because they asked too often for more than it allows')
    .addCommand(
      new Command('list')
        .description('print who is suspended, for which matter and since when')
        .addOption(options.data())
        .action(list),
    )
    .addCommand(
      new Command('lift')
        .description('lift a suspension; running gateways heed it at once')
        .argument('<id>', 'as "mianti suspensions list" prints it')
        .addOption(options.data())
        .action(lift),
    );
}

function list({ data }: { readonly data: string }): void {
  const all = suspensionFolder(suspensionsIn(data)).list();
  if (all.length === 0) console.log('Nobody is suspended.');
  for (const { id, caller, matter, since, refusals } of all) {
    const purpose = matter === '' ? 'no matter' : `matter ${matter}`;
    console.log(`${id}  ${since}  ${caller}  ${purpose}  ${refusals} requests beyond scope`);
  }
}

function lift(id: string, { data }: { readonly data: string }): void {
  if (!suspensionFolder(suspensionsIn(data)).lift(id)) {
    throw new Refusal(`there is no suspension ${id}; "mianti suspensions list" prints those there are`);
  }
  console.log(`The suspension ${id} is lifted.`);
}
