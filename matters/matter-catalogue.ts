import type { Matter } from './matter.ts';

/** The matters of a folder, each in its versions. */
export interface MatterCatalogue {
  /** The version of a matter that is in force on a day; null where there is none. */
  at(code: string, on: string): Matter | null;
  /** All that are in force on a day, ordered by code. */
  all(on: string): readonly Matter[];
  /** Every version of every matter. */
  versions(): readonly Matter[];
}
