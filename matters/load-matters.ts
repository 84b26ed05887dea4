import { isInForce } from './in-force.ts';
import type { MatterCatalogue } from './matter-catalogue.ts';
import { type MatterSources, readFolder } from './read-folder.ts';

/** The catalogue of a folder of matter files. Throws as `readFolder` does: a city with one wrong list has none. */
export function loadMatters(sources: MatterSources): MatterCatalogue {
  const matters = readFolder(sources);
  return {
    at: (code, on) => matters.find((matter) => matter.code === code && isInForce(matter, on)),
    all: (on) => matters.filter((matter) => isInForce(matter, on)),
    versions: () => matters,
  };
}
