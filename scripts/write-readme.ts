// Fills the places of the READMEs that repeat the code: the example and its real answer, the personas, the settings.
//   node scripts/node.mjs scripts/write-readme.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { filled, readmeParts } from '../test/support/readme-parts.ts';

process.env.APOLLO_TELEMETRY_DISABLED = 'true';
for (const [file, language] of [
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh'],
] as const) {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, filled(before, await readmeParts(language)));
}
process.exit(0);
