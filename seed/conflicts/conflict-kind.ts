/** What two registries can disagree on. About one record in a hundred has one of these planted. */
export const conflictKinds = {
  /** Another record spells the person's name differently. */
  NAME_VARIANT: 'a person known under another spelling',
  /** The residence names an address that the spatial registry does not have. */
  RESIDENCE_ADDRESS_GONE: 'a residence at an address that no longer exists',
  /** The enterprise's registered address is not in the spatial registry. */
  ENTERPRISE_ADDRESS_GONE: 'an enterprise at an address that no longer exists',
  /** The legal representative's number is not in the population registry. */
  LEGAL_REPRESENTATIVE_UNKNOWN: 'a legal representative whom the population registry does not know',
  /** The owner on record has died. */
  OWNER_DECEASED: 'a unit whose owner has died',
  /** The license bears another name than the population or enterprise registry. */
  LICENSE_NAME_DIFFERS: 'a license that bears another name than its holder',
  /** The license's holder is in no registry. */
  LICENSE_HOLDER_UNKNOWN: 'a license whose holder no registry knows',
} as const;

export type ConflictKind = keyof typeof conflictKinds;
