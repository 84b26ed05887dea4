/** The least figure that so many percent do not exceed (nearest rank); `sorted` ascends and is not empty. */
export function percentile(sorted: ArrayLike<number>, percent: number): number {
  const figure = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (figure === undefined) throw new TypeError('expected at least one figure');
  return figure;
}
