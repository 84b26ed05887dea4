import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { PlacedFetch } from '../plan/compile-plan.ts';
import type { InputTypes } from '../plan/gather.ts';
import type { RequestContext } from '../plan/plan-state.ts';
import type { Tree } from '../plan/tree.ts';
import type { EntityKeys } from '../supergraph/entity-keys.ts';

/** An operation as access sees it, once, when it is compiled. */
export interface GuardedOperation {
  /** What clients may ask. */
  readonly schema: GraphQLSchema;
  /** One operation with its fragments; the tree of an outcome has its response keys. */
  readonly document: DocumentNode;
  /** The client's name of a response key of the document: a few go by another name inside. Left out where all are the same. */
  readonly clientKey?: (key: string) => string;
  /** Every fetch of the plan: what is asked on the client's behalf, keys and `@requires` included. */
  readonly fetches: readonly PlacedFetch[];
  /** What tells entities apart, and the types of fields, of the whole supergraph: fetches may ask what clients do not see. */
  readonly keys: EntityKeys;
  readonly types: InputTypes;
}

export interface GuardedRequest {
  /** Coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** What came of a request that was admitted. */
export interface Outcome {
  readonly tree: Tree;
  /** False where errors stand beside the data. */
  readonly isComplete: boolean;
}

export interface Refused {
  readonly errors: readonly GraphQLFormattedError[];
}

export interface Admitted {
  /** The merged tree as the client may see it, parts of it hidden; the tree itself stays as it is. Left out where all shows. */
  show?(tree: Tree): Tree;
  /** What the answer has to say of itself; left out where there is nothing. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** Resolves when the access is on record; rejects where it cannot be, and then the answer must not leave. */
  settle(outcome: Outcome): Promise<void> | undefined;
}

export type Admission = Refused | Admitted;

/** Decides about a request before anything is fetched. */
export type Admit = (request: GuardedRequest) => Admission | Promise<Admission>;

/** Everything that access decides, compiled once for an operation; both lanes run it, because it is part of the operation. */
export interface Guard {
  /** The document as it is planned, with what access has to know of an answer; its fields are read, never written to a client. */
  plan?(document: DocumentNode, known: Pick<GuardedOperation, 'schema' | 'keys'>): DocumentNode;
  compile(operation: GuardedOperation): Admit;
}
