interface Declaration {
  readonly declaredOn: string;
  readonly reservedUntil: string;
  readonly takenOn?: string | null | undefined;
}

/** Whether a declared name is kept on a day: both ends of its term count, the day on which an enterprise took it does not. */
export function isReservedOn({ declaredOn, reservedUntil, takenOn }: Declaration, day: string): boolean {
  return declaredOn <= day && day <= reservedUntil && !(takenOn && takenOn <= day);
}
