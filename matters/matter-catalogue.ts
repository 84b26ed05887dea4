import type { Matter } from './matter.ts';

/** The matters of the city, each with its list for a day. */
export interface MatterCatalogue {
  /** The list that is in force on a day, YYYY-MM-DD; undefined where the matter has none. */
  at(code: string, on: string): Matter | undefined;
  /** All matters that are in force on a day, by code. */
  all(on: string): readonly Matter[];
  /** Every list of every matter. */
  versions(): readonly Matter[];
}
