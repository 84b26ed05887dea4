import { type AnswerPath, valueAt } from './answer-path.ts';
import type { Compared } from './compare-answers.ts';

/** True where Apollo has null because nobody had to be asked: the object is there, and has no field of the client. */
export function isUnasked(place: AnswerPath, { expected, typed }: Compared): boolean {
  return (valueAt(expected.data, place) ?? null) === null && isTypesAlone(valueAt(typed, place));
}

function isTypesAlone(typed: unknown): boolean {
  if (Array.isArray(typed)) return typed.every((one) => one === null || isTypesAlone(one));
  return typeof typed === 'object' && typed !== null && Object.keys(typed).join() === '__typename';
}
