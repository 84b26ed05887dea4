/** What an identifier says of its license; the type and the series are columns of their own. */
export interface IdentifierParts {
  /** A social credit code, or the 6 digits of a division code. */
  readonly issuerCode: string;
  /** From 1. */
  readonly edition: number;
}

/** Reads the issuer and the edition from a valid identifier, GB/T 36904: the root has five parts, the type is the sixth. */
export function identifierParts(identifier: string): IdentifierParts {
  const [issuerCode = '', , edition = ''] = identifier.split('.').slice(6);
  return { issuerCode, edition: Number(edition) };
}
