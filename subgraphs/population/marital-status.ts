interface MarriageOnRecord {
  readonly status: string;
  readonly kind: string;
}

/** Marital status of GB/T 2261.2 from a person's marriages, newest first. Annulled marriages never were. */
export function maritalStatusOf(marriages: readonly MarriageOnRecord[]): string {
  const counted = marriages.filter(({ status }) => status !== 'ANNULLED');
  const newest = counted[0];
  if (!newest) return 'NEVER_MARRIED';
  if (newest.status === 'DIVORCED') return 'DIVORCED';
  if (newest.status === 'SPOUSE_DECEASED') return 'WIDOWED';
  if (newest.kind === 'RESTORATION') return 'RESTORED';
  return counted.length > 1 ? 'REMARRIED' : 'FIRST_MARRIAGE';
}
