import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** A matter that nobody may call is none. */
export function noCaller({ matter: { file, callers }, head }: MatterDraft): readonly MatterProblem[] {
  if (callers.length > 0) return [];
  const advice = 'Write callers: [AGENCY, APPLICANT], or the one of them who may.';
  return [problemAt(file, head.node, 'nobody may call the matter', advice)];
}
