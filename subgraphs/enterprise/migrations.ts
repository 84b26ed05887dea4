import type { MigrationObject } from '@mikro-orm/core';
import { Initial } from './migrations/0001-initial.ts';
import { RegistrationArea } from './migrations/0002-registration-area.ts';
import { NameDeclaration } from './migrations/0003-name-declaration.ts';

/** In the order in which they are applied. */
export const migrations: readonly MigrationObject[] = [
  { name: '0001-initial', class: Initial },
  { name: '0002-registration-area', class: RegistrationArea },
  { name: '0003-name-declaration', class: NameDeclaration },
];
