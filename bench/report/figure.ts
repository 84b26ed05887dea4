/** A figure with about three digits that count: 12,345 · 123 · 12.3 · 1.23 · 0.123. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(value >= 1 ? 2 : 3);
}
