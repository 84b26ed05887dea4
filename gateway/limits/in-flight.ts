export interface InFlight {
  /** True while no further request would be taken. */
  isFull(): boolean;
  /** Runs work as one of those in flight; undefined, and nothing run, where there are too many. */
  run<Result>(work: () => Promise<Result>): Promise<Result> | undefined;
}

/**
 * Counts what is worked on at once. There is no queue: one in front of a process that has too much to do only makes everybody
 * wait, and holds their bodies meanwhile.
 */
export function countInFlight(most: number): InFlight {
  let count = 0;
  return {
    isFull: () => count >= most,
    run: (work) => {
      if (count >= most) return undefined;
      count += 1;
      return work().finally(() => {
        count -= 1;
      });
    },
  };
}
