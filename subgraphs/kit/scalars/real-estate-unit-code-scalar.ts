import { checkRealEstateUnitCode } from '../identifiers/real-estate-unit-code.ts';
import { textScalar } from './text-scalar.ts';

export const realEstateUnitCodeScalar = textScalar({
  name: 'RealEstateUnitCode',
  description:
    'Real-estate unit code (不动产单元代码), GB/T 37346-2019, 28 characters. The first 19 are the parcel code.',
  check: (text) => checkRealEstateUnitCode(text),
  code: 'INVALID_IDENTIFIER',
});
