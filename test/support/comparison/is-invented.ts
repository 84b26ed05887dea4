import { differences } from '../uncovered.ts';
import { type AnswerPath, fieldsOf, hasInvention, touches, valueAt } from './answer-path.ts';
import type { Compared } from './compare-answers.ts';

/**
 * True where Apollo's answer is of nobody: it has a value that the registries do not hold, or nothing but emptiness after the
 * registry that an error names had null for what it promises, such as a key. What is empty of nobody may be empty of
 * somebody too: then only the fault tells that it was not known.
 */
export function isInvented(
  place: AnswerPath,
  { whole, expected, faults }: Pick<Compared, 'whole' | 'expected' | 'faults'>,
  registry: unknown,
): boolean {
  const value = valueAt(expected.data, place);
  if (hasInvention(valueAt(whole.data, place), value)) return true;
  return typeof registry === 'string' && faults.get('null')?.has(registry) === true && isEmpty(value);
}

/**
 * True where Apollo lost all entities of a call because one key was null, and the subject has there what the registries
 * hold: it did not ask with that key.
 */
export function isSpared(place: AnswerPath, { whole, expected, subject, faults }: Compared): boolean {
  if (!faults.has('null') || valueAt(expected.data, place) !== null) return false;
  const isOfCall = ({ path = [] }: { path?: AnswerPath }) =>
    path.at(-1) === '_entities' && touches(fieldsOf(path.slice(0, -1)), fieldsOf(place));
  const [held, answered] = [whole.data, subject.data].map((data) => valueAt(data, place));
  return expected.errors.some(isOfCall) && differences(held, answered).length === 0;
}

/** No entry, no count, no flag, at any depth; the type of what is empty is no content. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return Object.entries(value).every(([key, inner]) => key.startsWith('__typename') || isEmpty(inner));
}
