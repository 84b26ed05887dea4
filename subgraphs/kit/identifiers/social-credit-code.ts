import { type Checked, invalid, valid } from './checked.ts';
import { type CodeShape, DIGITS, shapeFault } from './code-shape.ts';

// Without I, O, S, V and Z, which are read as 1, 0, 5, U and 2.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ANY = 'a digit or a capital letter other than I, O, S, V, Z';
const SHAPE: CodeShape = {
  noun: 'a social credit code',
  segments: [
    { length: 2, characters: CHARACTERS, expected: ANY },
    { length: 6, characters: DIGITS, expected: 'a digit of the division code' },
    { length: 8, characters: CHARACTERS, expected: ANY },
    { length: 1, characters: `${DIGITS}X`, expected: 'a digit or X, the check digit of the organisation code' },
    { length: 1, characters: CHARACTERS, expected: ANY },
  ],
};

/** Registering department (登记管理部门) → kinds of body (机构类别) it registers. GB 32100-2015 and its amendment 1. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['1', '1239'], // establishment of public bodies (机构编制)
  ['2', '19'], // foreign affairs (外交)
  ['3', '123459'], // justice (司法行政)
  ['4', '19'], // culture (文化)
  ['5', '1239'], // civil affairs (民政)
  ['6', '129'], // tourism (旅游)
  ['7', '129'], // religion (宗教)
  ['8', '19'], // trade unions (工会)
  ['9', '123'], // market regulation (市场监管)
  ['A', '19'], // military reform (军队改革)
  ['N', '1239'], // agriculture (农业农村)
  ['Y', '1'], // other (其他)
]);

/**
 * Unified social credit code (统一社会信用代码), 18 characters, GB 32100-2015; places 9 to 17 are the organisation code
 * (组织机构代码), GB 11714-1997, with a check digit of its own. Both check digits are verified.
 */
export function checkSocialCreditCode(text: string): Checked {
  const fault = shapeFault(text, SHAPE) ?? kindFault(text);
  if (fault !== null) return invalid(fault);
  const inner = organisationCheckDigit(text.slice(8, 16));
  if (text.charAt(16) !== inner) {
    return invalid(`organisation check digit (place 17) is ${inner}, not ${text.charAt(16)}`);
  }
  const outer = socialCreditCheckDigit(text.slice(0, 17));
  return text.endsWith(outer) ? valid(text) : invalid(`check digit (place 18) is ${outer}, not ${text.charAt(17)}`);
}

/** Place 18: weights are the powers of 3 modulo 31 over the alphabet of 31 characters. */
export function socialCreditCheckDigit(first17: string): string {
  if (!/^[0-9A-HJ-NPQRTUWXY]{17}$/.test(first17)) {
    throw new TypeError('expected the first 17 characters of a social credit code');
  }
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += weight * CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** Place 17, from places 9 to 16. Here a letter counts A = 10 to Z = 35, unlike in the outer check digit. */
export function organisationCheckDigit(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) throw new TypeError('expected the first 8 characters of an organisation code');
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(first8.charAt(index), 36),
    0,
  );
  return '0X987654321'.charAt(sum % 11);
}

function kindFault(code: string): string | null {
  const kinds = KINDS.get(code.charAt(0));
  if (kinds === undefined) {
    return `place 1 is ${code.charAt(0)}, expected a registering department: ${[...KINDS.keys()].join(', ')}`;
  }
  if (kinds.includes(code.charAt(1))) return null;
  return `place 2 is ${code.charAt(1)}, expected ${[...kinds].join(', ')} for registering department ${code.charAt(0)}`;
}
