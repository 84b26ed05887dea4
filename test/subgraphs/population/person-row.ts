import { sourced } from '../../support/sourced.ts';

/** Numbers that check and belong to nobody: men, women and children of the tests. */
export const numbers = {
  father: '310101199003070019',
  mother: '310104198511150028',
  child: '310115201806120030',
  old: '310151200012310052',
  nobody: '31010719991001000X',
} as const;

/** A row of a person in order. */
export const personRow = (idNumber: string, known: object = {}) => ({
  idNumber,
  documentKind: 'RESIDENT_IDENTITY_CARD',
  name: '甲',
  sex: Number(idNumber[16]) % 2 === 1 ? 'MALE' : 'FEMALE',
  birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
  ethnicityCode: '01',
  nationality: 'CHN',
  status: 'NORMAL',
  isUnderInvestigation: false,
  isDisputed: false,
  ...sourced,
  ...known,
});
