import { Kind, print, type VariableDefinitionNode } from 'graphql';
import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/**
 * What decides whether a paper is asked for is a yes or no that somebody says: without a default it has to be answered, and
 * where it need not be, it is no.
 */
export function whenVariable({ matter: { file }, papers, operation }: MatterDraft): readonly MatterProblem[] {
  const variables = operation.variableDefinitions ?? [];
  const fit = new Set(variables.filter(isAnswered).map(({ variable }) => variable.name.value));
  return papers
    .filter(({ material: { when } }) => when !== null && !fit.has(when))
    .map(({ material: { name, when }, node }) =>
      problemAt(
        file,
        node,
        `"${name}" is asked for when "${when}", which is no variable for yes or no`,
        `Declare "$${when}: Boolean! = false @input(label: …, title: …)" at the top, or correct the name, without the dollar sign.`,
      ),
    );
}

function isAnswered({ type, defaultValue }: VariableDefinitionNode): boolean {
  if (print(type) !== 'Boolean!') return false;
  return defaultValue === undefined || (defaultValue.kind === Kind.BOOLEAN && !defaultValue.value);
}
