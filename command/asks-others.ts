import type { Source } from '../gateway/source/source.ts';

/** A proof runs the matter's plan in two stages, whose fetches wait for one another, after a representative was checked. */
const mostCalls = 9;

/** Affairs as a source: it answers only after it has asked others through the gateway, and is given the time. */
export const asksOthers = (affairs: Source): Source => ({ ...affairs, callsOthers: mostCalls });
