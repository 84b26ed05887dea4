import type { KnownOperation } from '../gateway/operation/compile-known.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { representationOperations } from '../subgraphs/affairs/proof/representation.ts';
import { stagesOf } from '../subgraphs/affairs/proof/stages.ts';

/** What affairs will ask the gateway: compiled as soon as the gateway answers, so that hardly an applicant waits for a plan. */
export function matterOperations(catalogue: MatterCatalogue): readonly KnownOperation[] {
  return [
    ...Object.values(representationOperations).map(({ name, text }) => ({ file: name, text })),
    ...catalogue.versions().flatMap((matter) => {
      const { first, rest } = stagesOf(matter, new Set());
      const texts = new Set([matter.operation.text, rest.text, ...(first ? [first.text] : [])]);
      return [...texts].map((text) => ({ file: matter.file, text }));
    }),
  ];
}
