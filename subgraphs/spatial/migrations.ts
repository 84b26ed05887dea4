import type { MigrationObject } from '@mikro-orm/core';
import { Initial } from './migrations/0001-initial.ts';
import { SearchIndexes } from './migrations/0002-search-indexes.ts';
import { InvoicesAndManagers } from './migrations/0003-invoices-and-managers.ts';

/** In the order in which they are applied. */
export const migrations: readonly MigrationObject[] = [
  { name: '0001-initial', class: Initial },
  { name: '0002-search-indexes', class: SearchIndexes },
  { name: '0003-invoices-and-managers', class: InvoicesAndManagers },
];
