/** What a request may be for: a matter in force, with the operation that is its sharing list. Handed in by the composition root. */
export interface Purpose {
  /** Code of the matter. */
  readonly code: string;
  /** Official name (事项名称). */
  readonly name: string;
  readonly callers: readonly ('AGENCY' | 'APPLICANT')[];
  /** Name of the variable of the operation that is the applicant. */
  readonly applicant: string;
  readonly representatives: readonly string[];
  /** What the use rests on: STATUTORY_DUTY, APPLICANT_REQUEST or CONSENT. */
  readonly basis: string;
  readonly law: string;
  /** The operation over the supergraph, without the directives of matter files. */
  readonly operation: string;
  /** What the file lists, for reasons that name the entry: type, field, material names. */
  readonly sharing: readonly {
    readonly type: string;
    readonly field: string;
    readonly materials: readonly string[];
    readonly law: string;
  }[];
}

/** The matter of a code that is in force on a day, YYYY-MM-DD. */
export type PurposeAt = (code: string, day: string) => Purpose | undefined;
