import { request } from 'undici';
import type { Question } from '../questions/question.ts';
import type { LoadOrder } from './load-order.ts';
import { requestTexts } from './request-texts.ts';

interface Asked {
  readonly origin: string;
  readonly method: LoadOrder['method'];
  readonly question: Question;
  /** Which of the question's variables. */
  readonly index: number;
}

export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** Asks as the load client does, and reads the answer. */
export async function askOnce({ origin, method, question, index }: Asked): Promise<Answer> {
  const { path, body } = requestTexts({ method, questions: [question], distinct: 1 })(index);
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...question.headers };
  const response = await request(`${origin}${path}`, { method, body, headers });
  const text = await response.body.text();
  try {
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
    return { status: response.statusCode, data, errors };
  } catch {
    return { status: response.statusCode, errors: text.slice(0, 200) };
  }
}
