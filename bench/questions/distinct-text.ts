import type { Question } from './question.ts';

/** The same query as the nth of many operations: one more root with an alias of its own, which no registry is asked for. */
export function distinctText({ query }: Pick<Question, 'query'>, nth: number): string {
  const end = query.lastIndexOf('}');
  return `${query.slice(0, end)} operation${nth}: __typename ${query.slice(end)}`;
}
