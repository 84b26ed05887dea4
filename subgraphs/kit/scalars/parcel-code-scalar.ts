import { checkParcelCode } from '../identifiers/parcel-code.ts';
import { textScalar } from './text-scalar.ts';

export const parcelCodeScalar = textScalar({
  name: 'ParcelCode',
  description: 'Parcel code (宗地代码), GB/T 37346-2019, 19 characters.',
  check: (text) => checkParcelCode(text),
  code: 'INVALID_IDENTIFIER',
});
