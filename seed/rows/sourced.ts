import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, timeText } from '../calendar/day.ts';

/** An owner confirms each of its records at least so often, in days. */
const ROUND = 365;

/**
 * The source columns of a row: who keeps it, when the owner last confirmed it (by a change, or in its yearly round, whose day
 * for a record follows from that change), and how often it was written.
 */
export function sourced(authority: string, lastChange: Day, version = 1) {
  const round = asOfDay - (Math.abs(lastChange) % ROUND);
  return { authority, asOf: timeText(Math.min(Math.max(lastChange, round), asOfDay)), version };
}
