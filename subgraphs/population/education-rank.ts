/**
 * Levels of GB/T 4658 from the lowest. Its codes go from the highest down, but for 10: a postgraduate of whom nothing more
 * is known may have left without a degree, so that proves neither a master's nor a doctor's.
 */
const FROM_LOWEST: readonly string[] = [
  'OTHER',
  'PRIMARY',
  'JUNIOR_SECONDARY',
  'SENIOR_SECONDARY',
  'SECONDARY_VOCATIONAL',
  'COLLEGE',
  'BACHELOR',
  'POSTGRADUATE',
  'MASTER',
  'DOCTORATE',
];

/** Where a level of `Education` stands: a higher one has a higher number; -1 for what is no level. */
export function educationRank(level: string): number {
  return FROM_LOWEST.indexOf(level);
}
