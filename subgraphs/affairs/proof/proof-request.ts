/** What the field `proof` is given. */
export interface ProofRequest {
  readonly matter: string;
  readonly applicant: string;
  readonly inputs: readonly ProofInput[];
  readonly on?: string | null;
  readonly preview: boolean;
  readonly isRequested: boolean;
  readonly bring: readonly string[];
  readonly representative?: Representative | null;
}

export interface ProofInput {
  readonly name: string;
  readonly value?: string | null;
  readonly values?: readonly string[] | null;
}

export interface Representative {
  readonly idNumber: string;
  readonly capacity: 'GUARDIAN' | 'LEGAL_REPRESENTATIVE' | 'AGENT' | 'SPOUSE' | 'HEIR';
  readonly powerOfAttorney?: string | null;
}
