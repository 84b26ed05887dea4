/** Sensitivity of a field: 1 is public, and nobody's business who reads it; 2 to 4 is not. Handed in. */
export type Classify = (typename: string, field: string) => { readonly level: number };
