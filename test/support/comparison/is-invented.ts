import { type AnswerPath, hasInvention, valueAt } from './answer-path.ts';
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

/** No entry, no count, no flag, at any depth; the type of what is empty is no content. */
function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  return Object.entries(value).every(([key, inner]) => key.startsWith('__typename') || isEmpty(inner));
}
