const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/**
 * The calendar day in Shanghai, YYYY-MM-DD, wherever the server's clock is set: a child born today after midnight
 * must not be "in the future" for a server on UTC. China has kept UTC+8 without summer time since 1991.
 */
export function shanghaiToday(now: number = Date.now()): string {
  return new Date(now + EIGHT_HOURS).toISOString().slice(0, 10);
}
