import type { AffairsCity } from '../affairs-city.ts';
import type { MatterCase } from './matter-case.ts';
import { type Proven, proveCase } from './prove-case.ts';

export interface ProvenCase {
  readonly one: MatterCase;
  readonly proof: Proven;
}

/** The proofs of cases, one after the other and in their order: a later step reuses what an earlier one was given. */
export async function proveAll(
  city: Pick<AffairsCity, 'gateway'>,
  cases: readonly MatterCase[],
): Promise<ProvenCase[]> {
  const proven: ProvenCase[] = [];
  for (const one of cases) proven.push({ one, proof: await proveCase(city.gateway, one) });
  return proven;
}
