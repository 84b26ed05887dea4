import type { Grant } from './decision.ts';
import type { Refusing } from './refuse.ts';

/** What was decided, before it is worded for a client. */
export type Verdict = { readonly grant: Grant } | { readonly refusing: Refusing };
