/** How a table delays retirement: ages in months, months of birth as `YYYY-MM`. */
interface Delay {
  readonly former: number;
  readonly highest: number;
  /** The first month of birth that is delayed, by one month. */
  readonly since: string;
  /** So many months of birth later, retirement is a month later again. */
  readonly step: number;
}

const TABLES = {
  MEN: { former: 60 * 12, highest: 63 * 12, since: '1965-01', step: 4 },
  WOMEN_55: { former: 55 * 12, highest: 58 * 12, since: '1970-01', step: 4 },
  WOMEN_50: { former: 50 * 12, highest: 55 * 12, since: '1975-01', step: 2 },
} as const satisfies Readonly<Record<string, Delay>>;

export type RetirementCategory = keyof typeof TABLES;

/** The decision on the gradual delay of the statutory retirement age, in force since 2025-01-01. */
const RULE = '渐进式延迟法定退休年龄（2025-01-01起施行）';

export interface StatutoryRetirement {
  /** The first day of the month after the one in which the age is reached. */
  readonly on: string;
  readonly ageMonths: number;
  readonly rule: string;
}

/** The statutory retirement of someone born on a day, YYYY-MM-DD, by the table of a category. */
export function statutoryRetirement(birthDate: string, category: RetirementCategory): StatutoryRetirement {
  const { former, highest, since, step } = TABLES[category];
  const late = monthOf(birthDate) - monthOf(since);
  const delay = late < 0 ? 0 : Math.floor(late / step) + 1;
  const ageMonths = Math.min(highest, former + delay);
  return { on: firstDayOf(monthOf(birthDate) + ageMonths + 1), ageMonths, rule: RULE };
}

/** Months since January of year 0. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstDayOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
