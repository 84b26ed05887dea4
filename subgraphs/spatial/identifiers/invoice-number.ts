import { type Checked, invalid, valid } from '../../kit/identifiers/checked.ts';
import { countedCharacters } from '../../kit/identifiers/code-shape.ts';

const [fewest, most] = [8, 20];

/** Checks the number of an invoice (发票号码): digits, so many as the forms of paper and electronic invoices have. */
export function checkInvoiceNumber(text: string): Checked {
  const length = [...text].length;
  if (length < fewest || length > most) {
    return invalid(`${countedCharacters(length)}, expected ${fewest} to ${most} digits`);
  }
  return /^\d+$/.test(text) ? valid(text) : invalid(`not all are digits, expected ${fewest} to ${most} digits`);
}
