import type { KnownOperation } from '../gateway/operation/compile-known.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { representationOperations } from '../subgraphs/affairs/proof/representation.ts';
import { standingOperations } from '../subgraphs/affairs/proof/standing.ts';

/** What affairs will ask the gateway: compiled at start, so that no applicant waits for a plan. */
export function matterOperations(catalogue: MatterCatalogue): readonly KnownOperation[] {
  const own = [...Object.values(standingOperations), ...Object.values(representationOperations)];
  return [
    ...own.map(({ name, text }) => ({ file: name, text })),
    ...catalogue.versions().map(({ file, operation }) => ({ file, text: operation.text })),
  ];
}
