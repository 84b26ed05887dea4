import type { PublishedKey } from './keys/published-key.ts';
import type { Receipt } from './receipt.ts';

/** What a verifier says of a receipt. The message is for a person. */
export type Verdict =
  /** As it was issued; EXPIRED: as it was issued, and its time is over. */
  | {
      readonly state: 'VALID' | 'EXPIRED';
      readonly message: string;
      readonly receipt: Receipt;
      readonly key: PublishedKey;
    }
  | { readonly state: 'ALTERED'; readonly message: string; readonly part: AlteredPart }
  /** No key of the set answers for it: unknown, taken out of use before, or a demonstration key for real data. */
  | { readonly state: 'UNKNOWN_KEY'; readonly message: string; readonly keyId: string };

/**
 * Where a receipt is not as it was issued. `head` is all that the signature covers, and the signature itself where it is
 * well-formed: mathematics does not tell which of the two was changed. Nor which part of the evidence was, where all of it is
 * there: only a disclosed part has a path of its own, and is named.
 */
export type AlteredPart =
  | { readonly kind: 'text' | 'shape' | 'signature' | 'head' }
  | { readonly kind: 'evidence'; readonly number: number | null; readonly material: string | null };
