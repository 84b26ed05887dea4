import { createHash } from 'node:crypto';

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
export const digestOf = (algorithm: HashAlgorithm, body: string): string =>
  createHash(algorithm).update(body).digest('base64url');

/** Hash of a row and, through the one before it, of everything before: H(previous ‖ row). */
export const chainHash = (algorithm: HashAlgorithm, previous: string, { sequence, at, digest }: ChainedRow): string =>
  createHash(algorithm).update(`${previous}\n${sequence}\n${at}\n${digest}`).digest('base64url');

/** What stands before the first row: no two logs begin alike, so that none can take the place of another. */
export const genesisHash = (algorithm: HashAlgorithm, logId: string): string =>
  createHash(algorithm).update(`mianti access log ${logId}`).digest('base64url');
