import { refusal } from '../kit/errors.ts';

/** The holder whom a verifying field is asked about. */
export interface HolderAsked {
  readonly person?: string | null | undefined;
  readonly enterprise?: string | null | undefined;
}

/** A person or an enterprise, the other one null. */
export type OneHolder =
  | { readonly person: string; readonly enterprise: null }
  | { readonly person: null; readonly enterprise: string };

/** Checks that exactly one holder is asked about: a claim about nobody, or about two at once, has no answer. Throws BAD_USER_INPUT. */
export function checkOneHolder({ person, enterprise }: HolderAsked): OneHolder {
  if (person && !enterprise) return { person, enterprise: null };
  if (enterprise && !person) return { person: null, enterprise };
  const given = person ? 'both are given' : 'neither is given';
  throw refusal('BAD_USER_INPUT', `"person" and "enterprise": ${given}; expected exactly one of them`);
}
