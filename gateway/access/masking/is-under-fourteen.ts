/**
 * Whether someone is under fourteen, whose data is sensitive whatever it says (Personal Information Protection Law, article
 * 28). By the calendar, as `Person.age` counts: it ends on the fourteenth birthday. Days as YYYY-MM-DD, today's in Shanghai.
 */
export function isUnderFourteen(birth: string, today: string): boolean {
  const fourteenth = `${String(Number(birth.slice(0, 4)) + 14).padStart(4, '0')}${birth.slice(4)}`;
  return today < fourteenth;
}
