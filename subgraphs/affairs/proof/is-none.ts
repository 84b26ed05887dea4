/**
 * "There is none": null, false, 0, an empty text, a list without items, a connection without rows. A record is there even
 * where nothing that was asked of it is: one that stands against a matter does so without its day.
 */
export function isNone(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0 || value === '') return true;
  if (Array.isArray(value)) return value.every((item) => item === null);
  if (typeof value !== 'object') return false;
  const { totalCount, nodes, edges } = value as Record<string, unknown>;
  if (typeof totalCount === 'number') return totalCount === 0;
  const list = nodes ?? edges;
  return Array.isArray(list) && list.length === 0;
}
