import { type Body, type Department, definingBody } from './bodies.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { firstEntries } from './first-entries.ts';
import { laterEntries } from './later-entries.ts';

/** A type of license as the catalogue has it. */
export interface LicenseType {
  /** 21 characters. */
  readonly code: string;
  readonly name: string;
  readonly englishName: string;
  readonly department: Department;
  readonly definingBody: Body;
  readonly holderKind: CatalogueEntry[3];
  readonly validityKind: CatalogueEntry[4];
  readonly originalMustBeSurrendered: boolean;
  readonly certifiesOwnership: boolean;
  /** Names of what it says besides the common fields, with their Chinese labels. */
  readonly items: Readonly<Record<string, string>>;
}

/** Types by a short name of ours. The place in the list is the sequence number of the code. */
const ENTRIES = { ...firstEntries, ...laterEntries };

export type LicenseTypeName = keyof typeof ENTRIES;

/** The law has the paper original of these taken back, so that an electronic one cannot stand for it. */
const SURRENDERED: readonly LicenseTypeName[] = ['realEstate', 'driversLicense', 'residencePermit'];

/** All types, by our short names. */
export function licenseCatalogue(): Readonly<Record<LicenseTypeName, LicenseType>> {
  const names = Object.keys(ENTRIES) as LicenseTypeName[];
  const types = names.map((key, index): [LicenseTypeName, LicenseType] => {
    const [name, englishName, department, holderKind, validityKind, items] = ENTRIES[key];
    const body = definingBody(department);
    const code = `${body.code}${String(index + 1).padStart(3, '0')}`;
    const common = { code, name, englishName, department, definingBody: body, holderKind, validityKind, items };
    const isSurrendered = SURRENDERED.includes(key);
    return [key, { ...common, originalMustBeSurrendered: isSurrendered, certifiesOwnership: key === 'realEstate' }];
  });
  return Object.fromEntries(types) as Record<LicenseTypeName, LicenseType>;
}
