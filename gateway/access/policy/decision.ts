import type { GraphQLFormattedError } from 'graphql';
import type { GuardedRequest } from '../guard.ts';

/** What a request that is admitted may be answered with, for the log of accesses. The same object for every request of a kind: never changed. */
export interface Grant {
  /** Null where everything that is asked is public. */
  readonly purpose: { readonly code: string; readonly basis: string; readonly law: string } | null;
  /** 'Type.field' of what is served and is not public. */
  readonly fields: readonly string[];
  /** 'Type.field' of what is fetched on the client's behalf: keys by which registries are joined, and what another field requires. */
  readonly carried: readonly string[];
  /** Names of the registries, in the order of the plan. */
  readonly registries: readonly string[];
}

export type Decision = { readonly errors: readonly GraphQLFormattedError[] } | { readonly grant: Grant };

/** Decides about a request of one operation; nothing is fetched or waited for. */
export type Decide = (request: GuardedRequest) => Decision;
