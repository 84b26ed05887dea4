// Writes how sensitive every field is, as test/schema/classified.test.ts holds it: to be run when a schema changes on purpose.
//   node scripts/node.mjs scripts/write-classification-table.ts

import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { paths } from '../command/paths.ts';
import { classification } from '../gateway/access/classified/classification.ts';
import { classificationPage } from '../test/support/classification-page.ts';

const page = new URL('../test/schema/classified.md', import.meta.url);
writeFileSync(page, classificationPage(classification(parse(readFileSync(paths.supergraph, 'utf8')))));
