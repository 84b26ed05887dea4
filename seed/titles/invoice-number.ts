import { type Day, yearOf } from '../calendar/day.ts';
import type { Serials } from '../identifiers/serials.ts';
import type { Random } from '../random/random.ts';

/** Number of the invoice for a sale, 20 digits. The last six are drawn: knowing one number does not tell the next. */
export function invoiceNumber(on: Day, { serials, random }: { readonly serials: Serials; readonly random: Random }) {
  return `${yearOf(on)}31${serials.next('invoice', 8)}${random.digits(6)}`;
}
