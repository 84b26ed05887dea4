#!/usr/bin/env node
// `mianti …` from any folder: the same as `npm run mianti -- …`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = join(dirname(dirname(fileURLToPath(import.meta.url))), 'mianti.ts');
process.argv.splice(2, 0, entry);
await import('./node.mjs');
