import { type Checked, invalid, valid } from '../identifiers/checked.ts';
import { textScalar } from './text-scalar.ts';

const MOST_DIGITS = 38;

/** Exact, so never a JavaScript number with a fraction: 0.1 + 0.2 yuan must be 0.3. The scale is kept ("1234.50"). */
export const decimalScalar = textScalar({
  name: 'Decimal',
  description:
    'Exact decimal number (十进制数) as a string, such as "1234.50"; for amounts of money. At most 38 digits.',
  check: checkDecimal,
  code: 'BAD_USER_INPUT',
  takesIntegers: true,
  print: (stored) => {
    if (typeof stored === 'string') return stored;
    return typeof stored === 'bigint' || Number.isSafeInteger(stored) ? String(stored) : null;
  },
});

function checkDecimal(text: string): Checked {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) {
    return invalid('expected digits with an optional sign and fraction, such as "1234.50" or "-3", no exponent');
  }
  const digits = text.replace(/[-.]/g, '').length;
  if (digits > MOST_DIGITS) return invalid(`${digits} digits, expected at most ${MOST_DIGITS}`);
  return valid(/^-[0.]+$/.test(text) ? text.slice(1) : text);
}
