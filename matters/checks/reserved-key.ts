import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { isLineage, type SelectedField } from '../selected-field.ts';
import { standingKey } from '../standing.ts';

/**
 * `source` is where a record says whose word it is, and `standing`, at the root, where the applicant's is; a value of another
 * field there would be taken for it.
 */
export function reservedKey({ matter: { file }, fields }: MatterDraft): readonly MatterProblem[] {
  return fields.flatMap((field) => {
    const kept = keptFor(field);
    if (kept === null) return [];
    const wrong = `${field.definition.name} is called "${field.path.at(-1)}", which is kept for ${kept}`;
    return [problemAt(file, field.node, wrong, 'Give it another name before the colon.')];
  });
}

function keptFor(field: SelectedField): string | null {
  const { path } = field;
  if (path.length === 1 && path[0] === standingKey) return "the applicant's standing";
  return path.at(-1) === 'source' && !isLineage(field) ? 'where a record comes from' : null;
}
