/** What a purpose needs in full. */
export interface Clear {
  /** Fields as 'Type.field'; every other one that has a mask is hidden in part. */
  readonly unmasked: ReadonlySet<string>;
  /** Those of them that it needs in full of children under fourteen too. */
  readonly unmaskedOfChildren: ReadonlySet<string>;
  /** Today in Shanghai, YYYY-MM-DD. */
  readonly day: string;
}
