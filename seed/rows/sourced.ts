import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, timeText } from '../calendar/day.ts';

/** The source columns of a row: who keeps it, when the owner last confirmed it, how often it was written. */
export function sourced(authority: string, lastChange: Day, version = 1) {
  return { authority, asOf: timeText(Math.min(lastChange, asOfDay)), version };
}
