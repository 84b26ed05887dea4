import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** Every variable is bound: somebody fills it in, or it has a default. */
export function unboundVariable({ matter: { file, inputs }, operation }: MatterDraft): readonly MatterProblem[] {
  const named = new Set(inputs.map(({ name }) => name));
  return (operation.variableDefinitions ?? [])
    .filter(({ variable, defaultValue }) => !named.has(variable.name.value) && defaultValue === undefined)
    .map((node) =>
      problemAt(
        file,
        node,
        `nobody binds the variable $${node.variable.name.value}`,
        'Add @input(label: …, title: …) where the applicant or the clerk fills it in, or a default after "=".',
      ),
    );
}
