interface Encumbrance {
  readonly to?: string | null | undefined;
  readonly releasedOn?: string | null | undefined;
}

export type EncumbranceStatus = 'ACTIVE' | 'EXPIRED' | 'RELEASED';

/**
 * Whether something entered against a unit stands on a day. A seizure that nobody renewed lapses with its last day, without
 * an entry in the register (最高人民法院 查封、扣押、冻结规定 article 27).
 */
export function encumbranceStatusOf({ to, releasedOn }: Encumbrance, day: string): EncumbranceStatus {
  if (releasedOn) return 'RELEASED';
  return to && to < day ? 'EXPIRED' : 'ACTIVE';
}

/** The same for a mortgage: its term is the debt's, and it stands until it is released (Civil Code article 393). */
export function mortgageStatusOf({ releasedOn }: Encumbrance): EncumbranceStatus {
  return releasedOn ? 'RELEASED' : 'ACTIVE';
}
