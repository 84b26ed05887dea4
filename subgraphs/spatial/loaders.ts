import type { Database } from '../kit/database.ts';
import { placeLoaders } from './loaders/places.ts';
import { rightLoaders } from './loaders/rights.ts';
import { verificationLoaders } from './loaders/verification.ts';

/** Every read of the spatial registry. */
export function loadersOf(database: Database) {
  return { ...placeLoaders(database), ...rightLoaders(database), ...verificationLoaders(database) };
}

export type Loaders = ReturnType<typeof loadersOf>;
