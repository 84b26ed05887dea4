import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** The applicant is one person or one enterprise, by the number that the law knows them by. */
export function applicantVariable({ matter, head }: MatterDraft): readonly MatterProblem[] {
  const { file, applicant, inputs } = matter;
  const type = inputs.find(({ name }) => name === applicant)?.type;
  if (type === 'CitizenId!' || type === 'SocialCreditCode!') return [];
  const found = type === undefined ? 'is no variable that is filled in' : `is ${type}`;
  return [
    problemAt(
      file,
      head.node,
      `the applicant "${applicant}" ${found}`,
      'Name a variable of the type CitizenId! or SocialCreditCode! that has @input, without the dollar sign.',
    ),
  ];
}
