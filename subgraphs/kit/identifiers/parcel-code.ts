import { type Checked, invalid, valid } from './checked.ts';
import { type CodeShape, DIGITS, type Segment, shapeFault } from './code-shape.ts';

/** The 19 places of a parcel code, which also open every real-estate unit code. */
export const PARCEL_SEGMENTS: readonly Segment[] = [
  { length: 12, characters: DIGITS, expected: 'a digit (county 6, cadastral district 3, sub-district 3)' },
  { length: 1, characters: 'GJZ', expected: 'G (state-owned), J (collective) or Z (undetermined)' },
  { length: 1, characters: 'ABCDEFGHSWXY', expected: 'a kind of right: A to H, S, W, X or Y' },
  { length: 5, characters: DIGITS, expected: 'a digit of the parcel number' },
];

const SHAPE: CodeShape = { noun: 'a parcel code', segments: PARCEL_SEGMENTS };

/** Parcel code (宗地代码), 19 characters, GB/T 37346-2019. The standard gives it no check digit. */
export function checkParcelCode(text: string): Checked {
  const fault = shapeFault(text, SHAPE);
  return fault === null ? valid(text) : invalid(fault);
}
