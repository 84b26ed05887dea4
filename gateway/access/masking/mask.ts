import type { Mask } from '../classified/classification.ts';
import { maskAddress } from './masks/address.ts';
import { maskBirthDate } from './masks/birth-date.ts';
import { maskDocumentNumber } from './masks/document-number.ts';
import { maskHolderName } from './masks/holder-name.ts';
import { maskIdNumber } from './masks/id-number.ts';
import { maskName } from './masks/name.ts';
import { maskPhone } from './masks/phone.ts';

const masks: Readonly<Record<Mask, (value: string) => string>> = {
  ID_NUMBER: maskIdNumber,
  DOCUMENT_NUMBER: maskDocumentNumber,
  PHONE: maskPhone,
  NAME: maskName,
  HOLDER_NAME: maskHolderName,
  BIRTH_DATE: maskBirthDate,
  ADDRESS: maskAddress,
};

/** Hides a value in part, by its kind. What is hidden already stays as it is. */
export const mask = (kind: Mask, value: string): string => masks[kind](value);
