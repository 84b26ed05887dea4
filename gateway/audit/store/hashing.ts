import { hash } from 'node:crypto';

/** SHA-256, or the Chinese standard hash (GB/T 32905). */
export type HashAlgorithm = 'sha256' | 'sm3';

/** What a row says of a record besides its body. */
export interface ChainedRow {
  readonly sequence: number;
  /** Time of the record, RFC 3339. */
  readonly at: string;
  /** Hash of the body, which stays when the body has to go. */
  readonly digest: string;
}

/** Hash of a record's body. */
export const digestOf = (algorithm: HashAlgorithm, body: string): string => hash(algorithm, body, 'base64url');

/** Hash of a row and, through the one before it, of everything before: H(previous ‖ row). */
export const chainHash = (algorithm: HashAlgorithm, previous: string, { sequence, at, digest }: ChainedRow): string =>
  hash(algorithm, `${previous}\n${sequence}\n${at}\n${digest}`, 'base64url');

/** What stands before the first row: no two logs begin alike, so that none can take the place of another. */
export const genesisHash = (algorithm: HashAlgorithm, logId: string): string =>
  hash(algorithm, `mianti access log ${logId}`, 'base64url');
