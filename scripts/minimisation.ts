// Prints, for each matter, the fields that its proof fetches, that its file lists, and that someone gets to read; ends with 1
// where a proof fetches more than is listed. With --write it is written down as its test holds it.
//   node scripts/node.mjs scripts/minimisation.ts [--write]
import { writeFileSync } from 'node:fs';
import { matterCases } from '../test/joined/matters/cases.ts';
import { openAffairsCity } from '../test/support/affairs-city.ts';
import { measureMinimisation } from '../test/support/matters/measure-minimisation.ts';
import { minimisationTable } from '../test/support/matters/minimisation.ts';
import { recorder } from '../test/support/matters/recorder.ts';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';
const asked = recorder();
const city = await openAffairsCity({ between: asked.between });
const figures = await measureMinimisation(city, asked, await matterCases(city.city));
await city.stop();
const table = minimisationTable(figures);
console.log(table);
for (const { name, excess } of figures)
  for (const field of excess) console.error(`${name} fetches ${field} beyond its list`);
if (process.argv.includes('--write')) {
  writeFileSync(new URL('../test/joined/matters/minimisation.md', import.meta.url), `${table}\n`);
}
process.exit(figures.some(({ excess }) => excess.length > 0) ? 1 : 0);
