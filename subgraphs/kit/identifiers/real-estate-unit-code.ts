import { type Checked, invalid, valid } from './checked.ts';
import { type CodeShape, DIGITS, shapeFault } from './code-shape.ts';
import { PARCEL_SEGMENTS } from './parcel-code.ts';

const SHAPE: CodeShape = {
  noun: 'a real-estate unit code',
  segments: [
    ...PARCEL_SEGMENTS,
    { length: 1, characters: 'FLQW', expected: 'F (building), L (trees), Q (other) or W (land only)' },
    { length: 8, characters: DIGITS, expected: 'a digit of the unit number' },
  ],
};

/**
 * Real-estate unit code (不动产单元代码), 28 characters, GB/T 37346-2019: the parcel code, what stands on the parcel
 * (定着物特征码) and its number, which for a building is 4 digits of building and 4 of unit. The standard gives it no
 * check digit, so a mistyped number can be another unit's code.
 */
export function checkRealEstateUnitCode(text: string): Checked {
  const fault = shapeFault(text, SHAPE);
  if (fault !== null) return invalid(fault);
  if (text.charAt(19) === 'W' && text.slice(20) !== '00000000') {
    return invalid('places 21 to 28 are not zeros, expected 00000000 after W (land only)');
  }
  return valid(text);
}
