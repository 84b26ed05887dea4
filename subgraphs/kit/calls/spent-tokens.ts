export interface SpentTokens {
  /** Notes a token until a time, in seconds since 1970; false where it is noted already, or no more can be noted. */
  spend(id: string, until: number, now: number): boolean;
  readonly size: number;
}

/** A minute of some 15,000 calls a second. */
const mostTokens = 1_000_000;

/**
 * Remembers which tokens were used, each until it has expired. By the second of that, so that forgetting costs nothing.
 * Where it is full it takes none: a token that was forgotten too early could be used twice.
 */
export function spentTokens(most = mostTokens): SpentTokens {
  const bySecond = new Map<number, Set<string>>();
  let size = 0;
  let forgotten = 0;
  const forget = (now: number) => {
    if (now <= forgotten) return;
    forgotten = now;
    for (const [second, ids] of bySecond) {
      if (second >= now) continue;
      bySecond.delete(second);
      size -= ids.size;
    }
  };
  return {
    spend: (id, until, now) => {
      forget(Math.floor(now));
      const second = Math.ceil(until);
      const ids = bySecond.get(second) ?? new Set<string>();
      if (size >= most || ids.has(id)) return false;
      bySecond.set(second, ids.add(id));
      size += 1;
      return true;
    },
    get size() {
      return size;
    },
  };
}
