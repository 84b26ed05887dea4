/**
 * Whether `JSON.stringify` writes a value in the form of RFC 8785: the members of every object stand in the order of their
 * UTF-16 units, numbers are finite and texts have no half of a surrogate pair. False for what is not plainly JSON.
 */
export function isInOrder(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'boolean';
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = '';
  for (const name in value) {
    if (name < before || !name.isWellFormed() || !isInOrder((value as Record<string, unknown>)[name])) return false;
    before = name;
  }
  return !('toJSON' in value);
}
