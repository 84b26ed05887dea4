import { licenseCheckCharacter } from '../../subgraphs/kit/identifiers/license-identifier.ts';

export interface LicenseIdentifierParts {
  /** 21 characters: the defining body and three digits. */
  readonly type: string;
  /** The issuer's social credit code. */
  readonly issuer: string;
  readonly serial: string;
  /** From 1. */
  readonly version: number;
}

/** An electronic license identifier of its parts, GB/T 36904. */
export function licenseIdentifier({ type, issuer, serial, version }: LicenseIdentifierParts): string {
  const edition = String(version).padStart(3, '0');
  const check = licenseCheckCharacter(type, issuer, serial, edition);
  return `1.2.156.3005.2.${type}.${issuer}.${serial}.${edition}.${check}`;
}
