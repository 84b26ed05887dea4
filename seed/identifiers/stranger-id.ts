import { citizenIdCheckDigit } from '../../subgraphs/kit/identifiers/citizen-id.ts';

/**
 * A number that checks and that nobody was given, made from someone's by another serial: the seed gives out serials up to 990,
 * so that whoever is entered under this one is unknown to the population registry.
 */
export function strangerId(idNumber: string): string {
  const first17 = `${idNumber.slice(0, 14)}993`;
  return first17 + citizenIdCheckDigit(first17);
}
