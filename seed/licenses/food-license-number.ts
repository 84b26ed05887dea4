import { foodLicenseCheckDigit } from '../../subgraphs/kit/identifiers/food-license-number.ts';

/** JY, the kind of business (2 catering), the district, a sequence of six digits, a check digit. */
export function foodLicenseNumber(kind: '1' | '2' | '3', district: string, sequence: string): string {
  const first13 = `${kind}${district}${sequence}`;
  return `JY${first13}${foodLicenseCheckDigit(first13)}`;
}
