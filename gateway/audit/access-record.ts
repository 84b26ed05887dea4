/** Who asked (访问主体); of a natural person a keyed hash, never a number. */
export interface Accessor {
  /** STRANGER, CITIZEN, REPRESENTATIVE or OFFICER. */
  readonly kind: string;
  /** An officer's number as the agency gave it out; keyed hash for everybody else; null for a stranger. */
  readonly subject: string | null;
  /** Official name of the agency; null for who is of none. */
  readonly agency: string | null;
  /** Keyed hash of the caller as a person of the register; null for officers and strangers. */
  readonly person: string | null;
}

/** What came of it: all, a part beside errors, or nothing because it was refused. */
export type AccessOutcome = 'COMPLETE' | 'PARTIAL' | 'REFUSED';

/**
 * One access to what is not public of persons, enterprises and their things: everything that has to be answered for
 * (PIPL articles 54 and 55), and no value of the answer.
 */
export interface AccessRecord {
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly requestId: string;
  readonly who: Accessor;
  /** Code of the matter, as it was asked under; null without a purpose. */
  readonly matter: string | null;
  readonly caseNumber: string | null;
  /** What the use rests on; null where the matter is none in force. */
  readonly basis: string | null;
  readonly law: string | null;
  /** True for what affairs asked in order to make a proof. */
  readonly isForProof: boolean;
  /** Number of the key of the hashes. */
  readonly keyId: string;
  /** Keyed hashes of `Type:key`, sorted. */
  readonly subjects: readonly string[];
  /** 'Type.field' that was asked and is not public, sorted. */
  readonly fields: readonly string[];
  /** 'Type.field' that is not public and was fetched on the client's behalf: keys and what `@requires` needs. */
  readonly carried: readonly string[];
  readonly registries: readonly string[];
  readonly outcome: AccessOutcome;
  /** Codes of the errors of a request that was refused. */
  readonly refusedFor: readonly string[];
}
