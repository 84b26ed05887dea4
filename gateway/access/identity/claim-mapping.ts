/** The parts of a `Principal` that a token can carry. */
export const claimFields = ['subject', 'idNumber', 'uscc', 'agency', 'jurisdiction', 'matters'] as const;

export type ClaimField = (typeof claimFields)[number];

/**
 * Where a token carries each part: the claim's name, and below it the names of members where it is an object. What is not
 * mapped is never read: an issuer whose mapping has no `agency` can make nobody an officer.
 */
export type ClaimMapping = Readonly<Partial<Record<ClaimField, readonly string[]>>> & {
  readonly subject: readonly string[];
};
