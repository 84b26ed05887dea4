import { Kind } from 'graphql';
import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** What decides whether a paper is asked for is a yes or no that is no until somebody says yes. */
export function whenVariable({ matter: { file }, papers, operation }: MatterDraft): readonly MatterProblem[] {
  const fit = new Set(
    (operation.variableDefinitions ?? [])
      .filter(({ type, defaultValue }) => {
        const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
        const isNo = defaultValue?.kind === Kind.BOOLEAN && !defaultValue.value;
        return (
          type.kind === Kind.NON_NULL_TYPE && named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean' && isNo
        );
      })
      .map(({ variable }) => variable.name.value),
  );
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
