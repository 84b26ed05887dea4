import { dayOf } from './day.ts';

/**
 * The seed's today: a constant, so that ages and personas never depend on the day on which someone runs it. Nothing in the
 * synthetic registries happened after it; terms and due dates may lie beyond it.
 */
export const asOfDay = dayOf('2026-11-01');
