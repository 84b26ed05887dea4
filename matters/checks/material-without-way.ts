import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

const BY_SELECTION: ReadonlySet<string> = new Set(['SHARED', 'E_LICENSE', 'VERIFIED']);

/** A paper that a registry stands in for has a selection that asks the registry. */
export function materialWithoutWay({ matter: { file }, papers }: MatterDraft): readonly MatterProblem[] {
  return papers
    .filter(({ material: { way, replacements } }) => BY_SELECTION.has(way) && replacements.length === 0)
    .map(({ material: { name, way }, node }) =>
      problemAt(
        file,
        node,
        `"${name}" is ${way}, and no selection replaces it`,
        `Add @replaces(material: "${name}") to the selection that does, or list the paper with @submit and the reason.`,
      ),
    );
}
