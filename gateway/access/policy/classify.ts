/** How sensitive a field is, and whether registries share it. */
export interface Classification {
  /** 1 is public: no purpose is needed. 2 internal, 3 personal, 4 sensitive. */
  readonly level: 1 | 2 | 3 | 4;
  readonly sharing: 'UNCONDITIONAL' | 'CONDITIONAL' | 'WITHHELD';
}

/** The classification of a field of the supergraph. */
export type Classify = (type: string, field: string) => Classification;
