import type { MigrationObject } from '@mikro-orm/core';
import { Initial } from './migrations/0001-initial.ts';

/** In the order in which they are applied. */
export const migrations: readonly MigrationObject[] = [{ name: '0001-initial', class: Initial }];
