import type { Loaders } from '../loaders.ts';

interface Holder {
  readonly person: string | null | undefined;
  readonly enterprise: string | null | undefined;
}

/**
 * The `Holder` that two keys stand for: a person by key, for the population registry to complete; an enterprise by its row
 * here. Null for a holder who has neither key, and for an enterprise that is registered elsewhere.
 */
export async function holderOf(load: Loaders, { person, enterprise }: Holder) {
  if (person) return { __typename: 'Person', idNumber: person };
  const row = enterprise ? await load.enterprise(enterprise) : null;
  return row && { __typename: 'Enterprise', ...row };
}
