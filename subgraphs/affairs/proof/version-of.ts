import type { Matter } from '../../../matters/matter.ts';
import type { MatterCatalogue } from '../../../matters/matter-catalogue.ts';

/** One list of a matter, by its first day: on a day in the middle of another list there is none. */
export function versionOf(matters: MatterCatalogue, code: string, validFrom: string): Matter | undefined {
  const matter = matters.at(code, validFrom);
  return matter?.validFrom === validFrom ? matter : undefined;
}
