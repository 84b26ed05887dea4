import type { Source } from '../gateway/source/source.ts';

/** A proof asks for the applicant's standing and runs the matter's plan, whose fetches wait for one another. */
const mostCalls = 9;

/** Affairs as a source: it answers only after it has asked others through the gateway, and is given the time. */
export const asksOthers = (affairs: Source): Source => ({ ...affairs, callsOthers: mostCalls });
