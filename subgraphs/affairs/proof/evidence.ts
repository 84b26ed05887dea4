import type { Json } from '../receipt/receipt.ts';

/** The `Source` of a record, as the registries answer it. */
export type Source = {
  readonly registry: string;
  readonly authority: string;
  readonly asOf: string;
  readonly version: number;
  readonly isSynthetic: boolean;
};

export type EvidenceRow = {
  readonly label: string;
  readonly title: string;
  readonly type: string;
  readonly value: string | null;
};

export type EvidenceRecord = { readonly rows: readonly EvidenceRow[]; readonly source: Source | null };

export type Searched = {
  readonly registry: string;
  readonly label: string;
  readonly title: string;
  readonly source: Source | null;
};

/**
 * What takes the place of a paper, or why nothing does: the members of the union `Evidence`. All of it is JSON, and made with
 * its members in the order of canonical JSON: so it is written fastest.
 */
export type Evidence =
  | { readonly __typename: 'SharedEvidence'; readonly records: readonly EvidenceRecord[] }
  | {
      readonly __typename: 'VerifiedEvidence';
      readonly isMatch: boolean;
      readonly sources: readonly Source[];
      readonly verifiedAt: string;
    }
  | {
      readonly __typename: 'ReusedEvidence';
      readonly from: string;
      readonly receiptId: string | null;
      readonly records: readonly EvidenceRecord[];
    }
  | { readonly __typename: 'NegativeEvidence'; readonly searched: readonly Searched[]; readonly searchedAt: string }
  | { readonly __typename: 'Declared'; readonly checkedLater: string }
  | { readonly __typename: 'Form'; readonly name: string }
  | {
      readonly __typename: 'Unavailable';
      readonly registries: readonly string[];
      readonly code: string;
      readonly tryAfter: string;
    }
  | {
      readonly __typename: 'Refused';
      readonly rule: string;
      readonly explanation: string;
      readonly sources: readonly Source[];
    }
  | { readonly __typename: 'MustSubmit'; readonly reason: string; readonly explanation: string; readonly law: string };

/** Whether a paper is left to submit: null where it cannot be told now. */
export function isLeft(evidence: Evidence): boolean | null {
  if (evidence.__typename === 'Unavailable') return null;
  return evidence.__typename === 'MustSubmit' || (evidence.__typename === 'VerifiedEvidence' && !evidence.isMatch);
}

/** Evidence is JSON by its type; this says so to those who sign it. */
export const asJson = (evidence: Evidence): Json => evidence;
