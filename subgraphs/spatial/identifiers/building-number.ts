import { type Checked, invalid, valid } from '../../kit/identifiers/checked.ts';
import { type CodeShape, DIGITS, shapeFault } from '../../kit/identifiers/code-shape.ts';
import { PARCEL_SEGMENTS } from '../../kit/identifiers/parcel-code.ts';

const shape: CodeShape = {
  noun: 'a building number',
  segments: [
    ...PARCEL_SEGMENTS,
    { length: 1, characters: 'F', expected: 'F (building)' },
    { length: 4, characters: DIGITS, expected: 'a digit of the building on its parcel' },
  ],
};

/** Number of a building (自然幢号), 24 characters: what opens the codes of its units by GB/T 37346-2019. */
export function checkBuildingNumber(text: string): Checked {
  const fault = shapeFault(text, shape);
  return fault === null ? valid(text) : invalid(fault);
}
