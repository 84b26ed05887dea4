/**
 * Completed years between a birth and a day, both YYYY-MM-DD; null before the birth. Someone born on 29 February turns a year
 * older on 1 March.
 */
export function ageOn(birthDate: string, day: string): number | null {
  if (day < birthDate) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
