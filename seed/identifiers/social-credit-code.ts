import { organisationCheckDigit, socialCreditCheckDigit } from '../../subgraphs/kit/identifiers/social-credit-code.ts';

/** A unified social credit code of its parts: department and kind ('91'), division (6), organisation code without check (8). */
export function socialCreditCode(kind: string, division: string, organisation8: string): string {
  const first17 = `${kind}${division}${organisation8}${organisationCheckDigit(organisation8)}`;
  return first17 + socialCreditCheckDigit(first17);
}
