import { calendarDateFault } from './calendar-date.ts';
import { type Checked, invalid, valid } from './checked.ts';
import { type CodeShape, countedCharacters, DIGITS, shapeFault } from './code-shape.ts';
import { shanghaiToday } from './shanghai-today.ts';

const NOUN = 'a citizen ID number';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const FIRST_GENERATION: CodeShape = {
  noun: 'a first-generation citizen ID number',
  segments: [{ length: 15, characters: DIGITS, expected: 'a digit' }],
};
const SECOND_GENERATION: CodeShape = {
  noun: NOUN,
  segments: [
    { length: 17, characters: DIGITS, expected: 'a digit' },
    { length: 1, characters: `${DIGITS}X`, expected: 'a digit or X' },
  ],
};

/**
 * Citizen ID number (公民身份号码), GB 11643-1999; the value is the 18-character form with a capital X.
 * Accepts the 15 digits of the first generation, the residence permits of Hong Kong, Macao and Taiwan residents
 * (81/82/83 0000) and the foreign permanent resident card of 2023 (9, province, nationality).
 *
 * The first six digits are never looked up: they name the county of first registration as it was then called, and
 * many of those counties (310103 Luwan) are abolished. `today` is the last possible birth date, YYYY-MM-DD.
 */
export function checkCitizenId(text: string, today: string = shanghaiToday()): Checked {
  const length = [...text].length;
  if (length === 15) return checkFirstGeneration(text, today);
  if (length !== 18) {
    return invalid(`${countedCharacters(length)}, expected 18 (or the 15 of a first-generation number)`);
  }
  const id = text.endsWith('x') ? `${text.slice(0, -1)}X` : text;
  const fault = shapeFault(id, SECOND_GENERATION) ?? prefixFault(id) ?? birthDateFault(birthDateOf(id), today);
  if (fault !== null) return invalid(fault);
  const expected = citizenIdCheckDigit(id.slice(0, 17));
  return id.endsWith(expected) ? valid(id) : invalid(`check digit is ${expected}, not ${id.charAt(17)}`);
}

/** Place 18, from the first 17 digits: ISO 7064 MOD 11-2, where 10 is written X. */
export function citizenIdCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new TypeError('expected the first 17 digits of a citizen ID number');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * The 15-digit form under which older records know a person born in 19xx, or null where none was ever issued:
 * another century, a permit or card of a later kind, or a serial that in 15 digits means a birth in 18xx.
 */
export function firstGenerationNumber(id18: string): string | null {
  const first15 = id18.slice(0, 6) + id18.slice(8, 17);
  return !/^[89]/.test(id18) && id18.slice(6, 8) === '19' && centuryOf(first15) === '19' ? first15 : null;
}

/** YYYY-MM-DD, of a valid number. */
export const birthDateOf = (id18: string): string => `${id18.slice(6, 10)}-${id18.slice(10, 12)}-${id18.slice(12, 14)}`;

/** Of a valid number: an odd serial is male, an even one female. */
export const sexOf = (id18: string): 'MALE' | 'FEMALE' => (Number(id18.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE');

function checkFirstGeneration(text: string, today: string): Checked {
  const shape = shapeFault(text, FIRST_GENERATION);
  if (shape !== null) return invalid(shape);
  // The permits that start with 8 and 9 came after the 15-digit numbers had ended.
  if (/^[89]/.test(text)) return invalid(`15 digits, expected 18 for a number that starts with ${text.charAt(0)}`);
  const first17 = text.slice(0, 6) + centuryOf(text) + text.slice(6);
  return checkCitizenId(first17 + citizenIdCheckDigit(first17), today);
}

/** Serials 996 to 999 were set apart for those a hundred years old when the 15-digit numbers were issued. */
function centuryOf(first15: string): '18' | '19' {
  return Number(first15.slice(12)) >= 996 && Number(first15.slice(6, 8)) >= 80 ? '18' : '19';
}

function prefixFault(id: string): string | null {
  if (id.startsWith('0')) return 'place 1 is 0, expected 1 to 9';
  if (/^8[123](?!0000)/.test(id)) return `places 3 to 6 are not zeros, expected ${id.slice(0, 2)}0000 for a permit`;
  return null;
}

function birthDateFault(birthDate: string, today: string): string | null {
  if (calendarDateFault(birthDate) !== null) return `birth date ${birthDate} does not exist`;
  if (birthDate > today) return `birth date ${birthDate} is in the future`;
  // The standard's own example was born on the first day of 1880.
  return birthDate < '1880' ? `birth date ${birthDate} is too early, expected 1880 or later` : null;
}
