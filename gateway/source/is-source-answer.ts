import type { SourceAnswer } from './source.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for the GraphQL response form: an object with data, errors, or both, each of its kind. */
export function isSourceAnswer(value: unknown): value is SourceAnswer {
  if (!isObject(value)) return false;
  const { data, errors } = value;
  if (data === undefined && errors === undefined) return false;
  if (data !== undefined && data !== null && !isObject(data)) return false;
  return errors === undefined || (Array.isArray(errors) && errors.length > 0 && errors.every(isSourceError));
}

function isSourceError(value: unknown): boolean {
  return isObject(value) && typeof value.message === 'string';
}
