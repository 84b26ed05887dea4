/** The `Holder` that two keys stand for; null for a holder who has neither. */
export function holderOf(person: string | null | undefined, enterprise: string | null | undefined) {
  if (person) return { __typename: 'Person', idNumber: person };
  if (enterprise) return { __typename: 'Enterprise', uscc: enterprise };
  return null;
}
