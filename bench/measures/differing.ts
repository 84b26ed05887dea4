import { isDeepStrictEqual } from 'node:util';
import { askOnce } from '../load/ask-once.ts';
import type { Question } from '../questions/question.ts';
import type { Running } from '../subjects/running.ts';

/** How many of a question's requests are compared. */
const compared = 25;

export interface Difference {
  readonly subject: string;
  readonly question: string;
  readonly reason: string;
}

/** Asks every subject the same and names those whose data differ from what the oracle answers, and how. */
export async function differing(
  oracle: Running,
  subjects: readonly Running[],
  questions: readonly Question[],
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const question of questions) {
    const expected = await answersOf(oracle, question);
    for (const running of subjects) {
      const reason = reasonOf(expected, await answersOf(running, question));
      if (reason) found.push({ subject: running.subject.name, question: question.name, reason });
    }
  }
  return found;
}

async function answersOf({ origin, subject: { method } }: Running, question: Question) {
  const answers = [];
  for (let index = 0; index < compared; index += 1) answers.push(await askOnce({ origin, method, question, index }));
  return answers;
}

type Answers = Awaited<ReturnType<typeof answersOf>>;

function reasonOf(expected: Answers, answers: Answers): string | null {
  for (const [index, { status, data, errors }] of answers.entries()) {
    if (status !== 200) return `status ${status}: ${JSON.stringify(errors).slice(0, 200)}`;
    if (errors !== undefined) return `errors: ${JSON.stringify(errors).slice(0, 200)}`;
    const wanted = expected[index]?.data;
    if (!isDeepStrictEqual(data, wanted)) return `data differ: ${firstDifference(wanted, data)}`;
  }
  return null;
}

/** Where two values part, as a path with both. */
export function firstDifference(wanted: unknown, got: unknown, path = 'data'): string {
  if (isRecord(wanted) && isRecord(got)) {
    const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
    for (const key of keys) {
      if (!isDeepStrictEqual(wanted[key], got[key])) return firstDifference(wanted[key], got[key], `${path}.${key}`);
    }
  }
  return `${path} is ${shown(got)}, not ${shown(wanted)}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const shown = (value: unknown) => (JSON.stringify(value) ?? 'missing').slice(0, 80);
