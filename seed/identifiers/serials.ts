/** Counts by name, each from the same first number: what registers give out one after another. */
export interface Serials {
  /** The next number of a series, so many digits long. */
  next(series: string, digits: number): string;
}

/** The fixed world counts from 90 % of each series' room, so that no size of the random world meets it. */
export function serials(from: 'START' | 'FIXED'): Serials {
  const counts = new Map<string, number>();
  return {
    next: (series, digits) => {
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      return String(from === 'START' ? count : 9 * 10 ** (digits - 1) + count).padStart(digits, '0');
    },
  };
}
