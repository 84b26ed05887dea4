import type { DocumentNode } from 'graphql';
import type { DocumentLimits } from '../limits.ts';

/** A limit of a parsed document: what is counted, and how it is called in a sentence. */
export interface Rule {
  readonly limit: keyof DocumentLimits;
  /** As in "The document has 101 aliases". */
  readonly says: (found: string) => string;
  /** Never writes a fragment out: a tree of fragments costs as much as its text. */
  readonly count: (document: DocumentNode) => number;
}
