interface Standing {
  readonly status: string;
  readonly isCurrentEdition: number;
  readonly issuedOn: string;
  readonly validFrom: string | null | undefined;
  readonly validTo: string | null | undefined;
}

/** The columns of a license that say whether it is valid. */
export const standing = ['status', 'isCurrentEdition', 'issuedOn', 'validFrom', 'validTo'] as const;

/**
 * True when a license may be relied on for a day, YYYY-MM-DD: standing 01, no later edition, and the day within its
 * validity, both ends counted. Standing and edition are those of now: the register keeps no history of them.
 */
export function isValidOn({ status, isCurrentEdition, issuedOn, validFrom, validTo }: Standing, day: string): boolean {
  const isInForce = status === 'VALID' && Boolean(isCurrentEdition);
  return isInForce && day >= (validFrom ?? issuedOn) && (!validTo || day <= validTo);
}
