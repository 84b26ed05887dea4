import type { MigrationObject } from '@mikro-orm/core';
import { Initial } from './migrations/0001-initial.ts';
import { Records } from './migrations/0002-records.ts';

/** In the order in which they are applied. */
export const migrations: readonly MigrationObject[] = [
  { name: '0001-initial', class: Initial },
  { name: '0002-records', class: Records },
];
