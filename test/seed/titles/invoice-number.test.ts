import { expect, test } from '@jest/globals';
import { dayOf } from '../../../seed/calendar/day.ts';
import { serials } from '../../../seed/identifiers/serials.ts';
import { random } from '../../../seed/random/random.ts';
import { invoiceNumber } from '../../../seed/titles/invoice-number.ts';
import { checkInvoiceNumber } from '../../../subgraphs/spatial/identifiers/invoice-number.ts';

test('the numbers of invoices check, tell the year, and none is given twice', () => {
  const numbering = { serials: serials('START'), random: random(1, 'invoices') };
  const numbers = Array.from({ length: 50 }, () => invoiceNumber(dayOf('2026-10-20'), numbering));
  expect(new Set(numbers).size).toBe(50);
  for (const number of numbers) {
    expect(checkInvoiceNumber(number)).toEqual({ isValid: true, value: number });
    expect(number).toMatch(/^202631\d{14}$/);
  }
});
