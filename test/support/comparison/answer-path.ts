export type AnswerPath = readonly (string | number)[];

/** True where one place is at, above or below the other: an error rises from below, and tells of all that is below it. */
export function touches(left: AnswerPath, right: AnswerPath): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length).every((step, index) => right[index] === step);
}

/**
 * True where a path ends at null, passes null, leads to what is not there, or to an object with a null of its own: an
 * entity that is not known is an object with its key and nulls, where another registry had told the key.
 */
export function leadsToNothing(data: unknown, path: AnswerPath): boolean {
  const value = valueAt(data, path) ?? null;
  return value === null || (typeof value === 'object' && Object.values(value).includes(null));
}

/** True where each step of a path is a key of the answer, as far as the answer goes. */
export function isOfAnswer(data: unknown, path: AnswerPath): boolean {
  let value = data;
  for (const step of path) {
    if ((value ?? null) === null) return true;
    if (below(value, step) === undefined) return false;
    value = below(value, step);
  }
  return true;
}

/** A place without its rows: the same for every entry of a list; Apollo writes `@` for all of them. */
export function fieldsOf(path: AnswerPath): AnswerPath {
  return path.filter((step) => typeof step === 'string' && step !== '@');
}

/** The place that an error nulled: the first null on the way to what it tells of. */
export function landing(data: unknown, path: AnswerPath): AnswerPath {
  const length = path.findIndex((_step, index) => valueAt(data, path.slice(0, index)) === null);
  return length === -1 ? path : path.slice(0, length);
}

/** What an answer holds at a place; undefined where it has no such place. */
export function valueAt(data: unknown, path: AnswerPath): unknown {
  return path.reduce<unknown>((at, step) => below(at, step), data);
}

/** True where an answer has a value that the whole answer has not: not null, but another leaf, or another length. */
export function hasInvention(whole: unknown, partial: unknown): boolean {
  if ((partial ?? null) === null) return false;
  if (typeof partial !== 'object' || typeof whole !== 'object' || whole === null) return partial !== whole;
  if (Array.isArray(partial) && (!Array.isArray(whole) || whole.length !== partial.length)) return true;
  return Object.entries(partial as object).some(([key, value]) => hasInvention(below(whole, key), value));
}

function below(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
}

/** The shallowest places that hold something in the whole answer, and null or nothing in the other. */
export function lostPlaces(whole: unknown, partial: unknown, path: AnswerPath = []): AnswerPath[] {
  if ((whole ?? null) === null) return [];
  if ((partial ?? null) === null) return [path];
  if (typeof whole !== 'object' || typeof partial !== 'object') return [];
  const entries = Array.isArray(whole) ? [...whole.entries()] : Object.entries(whole as object);
  return entries.flatMap(([key, value]) => lostPlaces(value, below(partial, key), [...path, key]));
}
