import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bench = dirname(fileURLToPath(import.meta.url));

/** Places that the bench starts programs from, as absolute paths. */
export const benchPaths = {
  mianti: join(dirname(bench), 'mianti.ts'),
  byHand: join(bench, 'by-hand'),
  peers: join(bench, 'peers'),
} as const;
