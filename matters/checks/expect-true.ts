import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** Only a yes-or-no field can be true. */
export function expectTrue({ matter: { file }, fields }: MatterDraft): readonly MatterProblem[] {
  return fields
    .filter(({ named, replaces }) => named !== 'Boolean' && replaces.some(({ expect }) => expect === 'TRUE'))
    .map(({ node, type, definition, named }) =>
      problemAt(
        file,
        node,
        `${type}.${definition.name} is ${named}, which is never true or false`,
        'Expect PRESENT, NONE or KNOWN of it, or ask for a field of the type Boolean.',
      ),
    );
}
