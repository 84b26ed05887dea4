interface Permit {
  readonly stage: string;
  readonly issuedOn: string;
  readonly startedOn?: string | null | undefined;
  readonly extensions: number;
}

const monthsToStart = 3;
const mostExtensions = 2;

/**
 * The last day on which work under a construction permit may begin (Construction Law article 9): three months from the day it
 * was received, and as many again for each of at most two extensions. Null once work began, and for anything but a permit.
 */
export function lapseDateOf({ stage, issuedOn, startedOn, extensions }: Permit): string | null {
  if (stage !== 'CONSTRUCTION_PERMIT' || startedOn) return null;
  return monthsAfter(issuedOn, monthsToStart * (1 + Math.min(extensions, mostExtensions)));
}

/** A month without that day ends the term on its last day (Civil Code article 202). */
function monthsAfter(day: string, months: number): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), lastDay);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
