import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { isLineage, type SelectedField, withAllAbove, withAllBelow } from '../selected-field.ts';

/** Nothing is asked for that no paper needs (PIPL article 6): each value lies in a selection that replaces one. */
export function selectionWithoutMaterial(draft: MatterDraft): readonly MatterProblem[] {
  const { file } = draft.matter;
  return draft.fields
    .filter((field) => field.isLeaf && !isFree(field, draft))
    .map(({ node, type, definition }) =>
      problemAt(
        file,
        node,
        `${type}.${definition.name} serves no material`,
        'Add @replaces(material: …) to it or to what it stands in, or take it away.',
      ),
    );
}

/** In a selection that replaces a paper, or a key on the way to one, or lineage, which the operation has anyway. */
function isFree(field: SelectedField, { schema: { owners } }: MatterDraft): boolean {
  const line = withAllAbove(field);
  if (line.some((one) => one.replaces.length > 0 || isLineage(one))) return true;
  const beside = withAllBelow(field.above?.below ?? []);
  // A key beside nothing that serves is not on the way to anything: it would only tell that there is a record.
  return owners.isKey(field.type, field.definition.name) && beside.some(({ replaces }) => replaces.length > 0);
}
