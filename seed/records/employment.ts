import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, monthStart } from '../calendar/day.ts';
import type { Run } from '../people/careers.ts';

/** The month for which employers have last paid. */
const LATEST_MONTH = monthStart(asOfDay - 31);

/** The last day of a run's last month. */
export const lastDayOf = ({ to }: Pick<Run, 'to'>): Day => monthStart(to + 31) - 1;

/** Whether whoever paid still pays: then the job goes on. */
export const isOngoing = ({ to }: Pick<Run, 'to'>): boolean => to >= LATEST_MONTH;
