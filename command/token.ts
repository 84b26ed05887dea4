import { Command, InvalidArgumentError } from 'commander';
import { demonstrationPersonas } from './demonstration/demonstration-personas.ts';
import { isSyntheticFolder } from './demonstration/is-synthetic-folder.ts';
import { openDemonstration } from './demonstration/open-demonstration.ts';
import { options } from './options.ts';
import { Refusal } from './refusal.ts';

interface TokenSettings {
  readonly persona?: string;
  readonly list?: boolean;
  readonly hours: number;
  readonly data: string;
  readonly keyFolder: string;
}

const mostHours = 168;

/** `mianti token`: a token for a persona of the synthetic city, as an issuer would hand out after a login. */
export function tokenCommand(): Command {
  return new Command('token')
    .description('print a demonstration token, which a gateway over synthetic data accepts while it has no --issuer')
    .option('--persona <name>', 'who asks by it')
    .option('--list', 'list the personas instead')
    .option('--hours <number>', `how long it is good for, at most ${mostHours}`, hours, 8)
    .addOption(options.data())
    .addOption(options.keyFolder())
    .action(token);
}

async function token({ persona, list, hours: good, data, keyFolder }: TokenSettings): Promise<void> {
  if (list) return console.log(demonstrationPersonas.map(lineOf).join('\n'));
  if (persona === undefined) throw new Refusal('expected --persona NAME, or --list for their names');
  if (!demonstrationPersonas.some(({ id }) => id === persona))
    throw new Refusal(`there is no persona "${persona}"; "mianti token --list" names them`);
  if (!(await isSyntheticFolder(data)))
    throw new Refusal(
      `the data in ${data} is not synthetic, or not there: demonstration tokens are for made-up records only`,
    );
  const { issue } = await openDemonstration(keyFolder);
  console.log((await issue(persona, good * 3_600))?.token);
}

const longest = Math.max(...demonstrationPersonas.map(({ id }) => id.length));
const lineOf = ({ id, title, chineseTitle }: (typeof demonstrationPersonas)[number]) =>
  `${id.padEnd(longest)}  ${title} (${chineseTitle})`;

function hours(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= mostHours) return value;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${mostHours}.`);
}
