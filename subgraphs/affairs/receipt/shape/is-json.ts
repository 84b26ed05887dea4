import type { Json } from '../receipt.ts';

/** Deeper values are refused: what walks them is recursive. */
const deepest = 32;

/** Whether a value is JSON as RFC 8785 can write it: finite numbers, whole characters. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || depth === deepest) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  return Object.entries(value).every(([name, item]) => name.isWellFormed() && isJson(item, depth + 1));
}
