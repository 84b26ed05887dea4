/** "There is none": null, false, 0, an empty list, a connection without rows, an object all of whose values are none. */
export function isNone(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const { totalCount, nodes, edges } = value as Record<string, unknown>;
  if (typeof totalCount === 'number') return totalCount === 0;
  const list = nodes ?? edges;
  return Array.isArray(list) && list.length === 0;
}
