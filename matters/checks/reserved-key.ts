import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { isLineage } from '../selected-field.ts';

/** `source` is where a record says whose word it is; a value of another field there would be taken for it. */
export function reservedKey({ matter: { file }, fields }: MatterDraft): readonly MatterProblem[] {
  return fields
    .filter((field) => field.path.at(-1) === 'source' && !isLineage(field))
    .map(({ node, definition }) =>
      problemAt(
        file,
        node,
        `${definition.name} is called "source", which is kept for where a record comes from`,
        'Give it another name before the colon.',
      ),
    );
}
