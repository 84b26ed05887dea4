import type { Department } from './bodies.ts';

/** What the catalogue says of a type, without its code. */
export type CatalogueEntry = readonly [
  name: string,
  englishName: string,
  department: Department,
  holderKind: 'PERSON' | 'ENTERPRISE' | 'OTHER',
  validityKind: 'PERMANENT' | 'FIXED_TERM' | 'ENDORSED' | 'CONDITIONAL',
  /** Names of what it says besides the common fields, with their Chinese labels. */
  items: Readonly<Record<string, string>>,
];
