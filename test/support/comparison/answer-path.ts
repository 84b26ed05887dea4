export type AnswerPath = readonly (string | number)[];

/** True where one place is at, above or below the other: an error rises from below, and tells of all that is below it. */
export function touches(left: AnswerPath, right: AnswerPath): boolean {
  const length = Math.min(left.length, right.length);
  return left.slice(0, length).every((step, index) => right[index] === step);
}

/** True where a path ends at or passes null, or leads to what is not there. */
export function leadsToNothing(data: unknown, path: AnswerPath): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[step];
  }
  return (value ?? null) === null;
}

/** The shallowest places that hold something in the whole answer, and null or nothing in the other. */
export function lostPlaces(whole: unknown, partial: unknown, path: AnswerPath = []): AnswerPath[] {
  if ((whole ?? null) === null) return [];
  if ((partial ?? null) === null) return [path];
  if (typeof whole !== 'object' || typeof partial !== 'object') return [];
  const entries = Array.isArray(whole) ? [...whole.entries()] : Object.entries(whole as object);
  return entries.flatMap(([key, value]) =>
    lostPlaces(value, (partial as Record<string | number, unknown>)[key], [...path, key]),
  );
}
