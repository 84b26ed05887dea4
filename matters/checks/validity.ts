import type { MatterDraft } from '../matter-draft.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/** The validity of a list is two days of the calendar, in order. */
export function validity({ matter: { file, validFrom, validTo }, head }: MatterDraft): readonly MatterProblem[] {
  const days = [validFrom, ...(validTo === null ? [] : [validTo])];
  const wrong = days.filter((day) => !isDay(day));
  if (wrong.length > 0) {
    return wrong.map((day) =>
      problemAt(
        file,
        head.node,
        `"${day}" is no day`,
        'Write a day of the calendar as YYYY-MM-DD, such as "2025-05-10".',
      ),
    );
  }
  if (validTo === null || validFrom <= validTo) return [];
  const reversed = `the list ends on ${validTo}, before it begins on ${validFrom}`;
  return [problemAt(file, head.node, reversed, 'Exchange validFrom and validTo, or correct one of them.')];
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
