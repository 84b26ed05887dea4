import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';
import { usedVariables } from '../used-variables.ts';

/** Nothing is filled in for nothing: a variable is used by a selection, or decides whether a paper is asked for. */
export function unusedVariable({ matter: { file, materials }, operation }: MatterDraft): readonly MatterProblem[] {
  const used = new Set([...usedVariables(operation), ...materials.map(({ when }) => when)]);
  return (operation.variableDefinitions ?? [])
    .filter(({ variable }) => !used.has(variable.name.value))
    .map((node) =>
      problemAt(
        file,
        node,
        `nothing uses the variable $${node.variable.name.value}`,
        'Use it in a selection or as the "when" of a paper, or take it away.',
      ),
    );
}
