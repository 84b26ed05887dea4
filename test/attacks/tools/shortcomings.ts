import type { Attack, Outcome, Reply } from './attack.ts';
import { leaks } from './leaks.ts';

/** What is wrong with how an attack was met, as sentences. */
export function shortcomings(attack: Attack, outcomes: readonly Outcome[]): string[] {
  const replies = outcomes.flatMap((outcome) => outcome.replies);
  const late = outcomes.filter(({ isLate }) => isLate).length;
  const wrong = [
    ...(late > 0 ? [`${late} of ${outcomes.length} connections were neither answered nor ended`] : []),
    ...replies.flatMap((reply) => [...failures(attack, reply), ...leaks(reply)]),
    ...[attack.also?.(replies)].filter((sentence) => sentence !== undefined),
  ];
  return [...new Set(wrong)].slice(0, 10);
}

function failures(attack: Attack, reply: Reply): string[] {
  const { status, body, headers } = reply;
  const isTryLater = status === 503 && headers.has('retry-after');
  if (status >= 500 && !(attack.isLoad && isTryLater)) return [`answers ${status}: ${body.slice(0, 200)}`];
  if (attack.expect === 'refused' && isAnswered(reply)) return [`answers ${status} with ${body.slice(0, 200)}`];
  return [];
}

/** Whether anything but "no" came back: a value, a page, a switch of protocols. */
function isAnswered({ status, body }: Reply): boolean {
  if (status === 0 || status >= 300) return hasValue(body);
  if (status === 101) return true;
  return hasValue(body) || !isAnswerOfGraphQL(body);
}

function answersIn(body: string): unknown[] | undefined {
  try {
    return [JSON.parse(body)].flat();
  } catch {
    return undefined;
  }
}

function isAnswerOfGraphQL(body: string): boolean {
  const isAnswer = (value: unknown) =>
    typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
  return answersIn(body)?.every(isAnswer) ?? false;
}

function hasValue(body: string): boolean {
  return answersIn(body)?.some((answer) => holdsValue((answer as { data?: unknown } | null)?.data)) ?? false;
}

function holdsValue(data: unknown): boolean {
  if (data === null || data === undefined) return false;
  return typeof data === 'object' ? Object.values(data).some(holdsValue) : true;
}
