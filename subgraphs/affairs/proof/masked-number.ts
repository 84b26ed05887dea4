/**
 * An applicant's number as a receipt bears it, such as `310***********9522`: whoever sees the person's card can tell that the
 * receipt is theirs, and nobody learns the number from it.
 */
export function maskedNumber(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(Math.max(0, number.length - 7))}${number.slice(-4)}`;
}
