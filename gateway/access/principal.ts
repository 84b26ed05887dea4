/** Nobody who has said who he is: public data only. */
export interface Stranger {
  readonly kind: 'STRANGER';
}

/** A citizen, known by the number that the token carries. */
export interface Citizen {
  readonly kind: 'CITIZEN';
  /** The token's `sub`: who is asking, for the access log. */
  readonly subject: string;
  readonly idNumber: string;
}

/** Someone who acts for an enterprise. */
export interface EnterpriseRepresentative {
  readonly kind: 'REPRESENTATIVE';
  readonly subject: string;
  /** The representative's own number. */
  readonly idNumber: string;
  /** The enterprise's unified social credit code. */
  readonly uscc: string;
}

/** An officer of an agency. */
export interface Officer {
  readonly kind: 'OFFICER';
  readonly subject: string;
  /** The agency's official name. */
  readonly agency: string;
  /** Division code of six digits: 310000 for the city, else a district. */
  readonly jurisdiction: string;
  /** Codes of the matters that the officer handles; 'ALL' for an office that handles every one. */
  readonly matters: readonly string[] | 'ALL';
}

/** Who asks (调用方). */
export type Principal = Stranger | Citizen | EnterpriseRepresentative | Officer;
