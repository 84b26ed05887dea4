import { distinctText } from '../questions/distinct-text.ts';
import type { Question } from '../questions/question.ts';
import type { LoadOrder } from './load-order.ts';

export interface RequestText {
  readonly path: string;
  readonly body: string | null;
}

const path = '/graphql';

/** Prepares all texts of an order, so that while the clock runs a request costs one concatenation. */
export function requestTexts({ method, questions, distinct }: Pick<LoadOrder, 'method' | 'questions' | 'distinct'>) {
  const parts = questions.map((question) => ({
    heads: Array.from({ length: distinct }, (_, nth) => headOf(method, question, distinct === 1 ? null : nth)),
    tails: question.variables.map((variables) => tailOf(method, JSON.stringify(variables))),
  }));
  return (index: number): RequestText => {
    const { heads, tails } = at(parts, index);
    const turn = Math.floor(index / parts.length);
    const text = at(heads, turn) + at(tails, turn);
    return method === 'GET' ? { path: text, body: null } : { path, body: text };
  };
}

function headOf(method: LoadOrder['method'], question: Question, nth: number | null): string {
  const { operationName } = question;
  const query = nth === null ? question.query : distinctText(question, nth);
  if (method === 'POST') return `${JSON.stringify({ operationName, query }).slice(0, -1)},"variables":`;
  return `${path}?operationName=${operationName}&query=${encodeURIComponent(query)}&variables=`;
}

const tailOf = (method: LoadOrder['method'], variables: string) =>
  method === 'POST' ? `${variables}}` : encodeURIComponent(variables);

function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index % list.length];
  if (value === undefined) throw new TypeError('expected an order with at least one question and its variables');
  return value;
}
