// Writes what every matter came to for its persona, as its test holds it.
//   node scripts/node.mjs scripts/write-matter-table.ts
import { writeFileSync } from 'node:fs';
import { matterCases } from '../test/joined/matters/cases.ts';
import { openAffairsCity } from '../test/support/affairs-city.ts';
import { matterPage } from '../test/support/matters/matter-tables.ts';
import { proveAll } from '../test/support/matters/prove-all.ts';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';
const city = await openAffairsCity();
const page = matterPage(await proveAll(city, await matterCases(city.city)));
await city.stop();
writeFileSync(new URL('../test/joined/matters/table.md', import.meta.url), page);
process.exit(0);
