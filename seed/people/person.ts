import type { Day } from '../calendar/day.ts';
import type { Sex } from '../identifiers/citizen-id.ts';

/** Where a person's household registration lies. */
export type Home = 'SHANGHAI' | 'ELSEWHERE' | 'ABROAD';

export interface Disability {
  /** From 1 (sight) to 7 (multiple), the category's place in the card's number. */
  readonly category: number;
  readonly grade: number;
  readonly issuedOn: Day;
}

export interface Permit {
  readonly number: string;
  readonly firstIssuedOn: Day;
  readonly endorsementDueOn: Day;
  readonly points: { readonly score: number; readonly validTo: Day } | null;
}

export interface FormerName {
  readonly name: string;
  readonly until: Day;
}

/** A person, as every registry's rows are made from. What is not given at birth is filled in later. */
export interface Person {
  readonly idNumber: string;
  name: string;
  readonly sex: Sex;
  readonly birth: Day;
  death: Day | null;
  readonly home: Home;
  readonly birthPlace: string;
  readonly nativePlace: string;
  readonly ethnicityCode: string;
  readonly nationality: string;
  documentKind: string;
  education: string | null;
  phone: string | null;
  readonly formerNames: FormerName[];
  /** Spellings under which other records know the person. */
  readonly variants: string[];
  status: string;
  isDisputed: boolean;
  isUnderInvestigation: boolean;
  permit: Permit | null;
  disability: Disability | null;
  /** Kind and first day of social assistance. */
  assistance: { readonly kind: string; readonly since: Day } | null;
  pensionSince: Day | null;
  /** Number of the medical certificate of birth. */
  birthCertificate: string | null;
}

type Given = Pick<Person, 'idNumber' | 'name' | 'sex' | 'birth' | 'home' | 'birthPlace' | 'nativePlace'>;

/** A living adult or child of whom nothing special is known. */
export function person(given: Given, known: Partial<Person> = {}): Person {
  return {
    death: null,
    ethnicityCode: '01',
    nationality: 'CHN',
    documentKind: 'RESIDENT_IDENTITY_CARD',
    education: null,
    phone: null,
    formerNames: [],
    variants: [],
    status: 'NORMAL',
    isDisputed: false,
    isUnderInvestigation: false,
    permit: null,
    disability: null,
    assistance: null,
    pensionSince: null,
    birthCertificate: null,
    ...given,
    ...known,
  };
}
