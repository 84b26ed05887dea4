import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** A time limit counts either working days or calendar days, and at least one. */
export function timeLimit({ matter: { file }, head }: MatterDraft): readonly MatterProblem[] {
  const { workingDays = null, days = null } = head.values.limit;
  const given = [workingDays, days].filter((one) => one !== null);
  const [first = 0] = given;
  if (given.length === 1 && first > 0) return [];
  const found = given.length === 2 ? 'both working days and days' : given.length === 0 ? 'neither' : `${first}`;
  return [
    problemAt(
      file,
      head.node,
      `the time limit has ${found}`,
      'Write limit: { workingDays: … } or limit: { days: … }, with a number from 1.',
    ),
  ];
}
