import { readFileSync, writeFileSync } from 'node:fs';
import { paths } from '../command/paths.ts';
import { classification } from '../gateway/access/classified/classification.ts';
import { classificationPage } from '../test/support/classification-page.ts';

// How sensitive every field is, as test/schema/classified.test.ts expects it: written when a schema changes on purpose.
const page = new URL('../test/schema/classified.md', import.meta.url);
writeFileSync(page, classificationPage(classification(readFileSync(paths.supergraph, 'utf8'))));
