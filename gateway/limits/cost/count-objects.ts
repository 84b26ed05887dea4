/** How many objects an answer holds: what an operation did cost. */
export function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countObjects(item);
    return count;
  }
  for (const key in value) count += countObjects((value as Record<string, unknown>)[key]);
  return count + 1;
}
