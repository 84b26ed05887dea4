/** What a receipt (办事凭证) says, before it is signed. */
export interface ReceiptContent {
  /** A ULID. */
  readonly id: string;
  readonly matter: { readonly code: string; readonly name: string; readonly validFrom: string };
  readonly request: {
    /** SHA-256 of the operation's text, base64url: whoever has the matter's file can check it. */
    readonly operationHash: string;
    /** Blinded hash (see `answers`) of the canonical JSON of the operation's variables. */
    readonly variablesHash: string;
    readonly purpose: string;
    /** Who asked, as far as it is known ("UNIDENTIFIED" where nobody was asked who he is), and the capacity in which a representative was checked. */
    readonly caller: string;
    /** The applicant's number but for its middle, such as `310***********9522`: one person's receipt is not another's. */
    readonly applicant: string;
    /** When the applicant's request was recorded, RFC 3339; null where the matter needs none. */
    readonly requestRecordedAt: string | null;
  };
  /**
   * What each registry answered: a hash of its values, base64url, and the oldest state among them, RFC 3339. The hash is
   * HMAC-SHA-256 under a random key of this receipt, which affairs keeps beside it and shows to nobody. So affairs can check,
   * before a court say, that these variables and answers are the ones; whoever has the receipt alone learns nothing from the
   * hashes, and checks the evidence by its root.
   */
  readonly answers: readonly { readonly registry: string; readonly hash: string; readonly asOf: string | null }[];
  /** One for each material, in the order of the matter's list. */
  readonly evidence: readonly WrittenItem[];
  /** RFC 3339. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly isSynthetic: boolean;
}

/** The evidence for one material, as JSON; `material` names it. */
export interface EvidenceItem {
  readonly material: string;
  readonly [name: string]: Json;
}

/** A piece of evidence and its canonical JSON; made by `writtenItem`, so that the two agree. */
export interface WrittenItem {
  readonly item: EvidenceItem;
  readonly text: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * A signed receipt: the head is what the signature covers; the evidence hangs on its root, so that a receipt with a part of
 * the evidence, each part with its path, is as good a proof of that part.
 */
export interface Receipt {
  readonly head: ReceiptHead;
  /** All of the evidence, or what is disclosed of it. */
  readonly evidence: readonly DisclosedEvidence[];
  /** Ed25519: a JWS with detached payload. SM2: the same form with the algorithm "SM2". The payload is the canonical head. */
  readonly signature: string;
}

export interface ReceiptHead extends Omit<ReceiptContent, 'evidence'> {
  readonly evidence: { readonly root: string; readonly count: number };
}

export interface DisclosedEvidence {
  readonly index: number;
  /** Random, base64url: without it nobody can guess what a hidden part says from its hash. */
  readonly salt: string;
  readonly item: EvidenceItem;
  /** Hashes from the leaf's sibling up, base64url. Left out where all of the evidence is there. */
  readonly path?: readonly string[];
}

/** Signs the bytes of a head. One key signs; older ones stay in the published key set. */
export interface Signer {
  readonly keyId: string;
  readonly algorithm: 'EdDSA' | 'SM2';
  /** A compact JWS with detached payload over these bytes. */
  sign(payload: Uint8Array): Promise<string>;
}
