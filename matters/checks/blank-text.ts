import type { ASTNode } from 'graphql';
import { directiveArguments } from '../directive-arguments.ts';
import type { InputArguments, MaterialArguments, SubmitArguments } from '../matter-arguments.ts';
import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

type Texts = Readonly<Record<string, string | null | undefined>>;

/** What is written for a person says something: a name, a law or a label of spaces alone tells nobody anything. */
export function blankText(draft: MatterDraft): readonly MatterProblem[] {
  return textsOf(draft).flatMap(([node, texts]) =>
    Object.entries(texts)
      .filter(([, text]) => typeof text === 'string' && /^[\s\p{Cf}]*$/u.test(text))
      .map(([argument]) =>
        problemAt(
          draft.matter.file,
          node,
          `${argument} is blank`,
          `Write what ${argument} is to say; an argument that may be left out, leave out.`,
        ),
      ),
  );
}

/** As the file has them: what a paper takes over from the matter is told once, of the matter. */
function textsOf({ head, operation, schema: { schema } }: MatterDraft): readonly (readonly [ASTNode, Texts])[] {
  const { directives = [], variableDefinitions = [] } = operation;
  const { name, title, lead, law } = head.values;
  return [
    [head.node, { title, name, lead, law }],
    ...variableDefinitions.flatMap((variable) =>
      directiveArguments<InputArguments>(schema, variable.directives, 'input').map(
        ({ node, values: { label, title } }) => [node, { label, title }] as const,
      ),
    ),
    ...directiveArguments<MaterialArguments>(schema, directives, 'material').map(
      ({ node, values: { name, title, from, law } }) => [node, { name, title, from, law }] as const,
    ),
    ...directiveArguments<SubmitArguments>(schema, directives, 'submit').map(
      ({ node, values: { material, title, from, law } }) => [node, { material, title, from, law }] as const,
    ),
  ];
}
