import type { ErrorCode } from '../../schema/errors.ts';
import type { Principal } from '../access/principal.ts';
import type { SourceError } from '../source/source.ts';
import type { Tree } from './tree.ts';

/** What the gateway knows of a request while it runs. */
export interface RequestContext {
  readonly requestId: string;
  /** The client's W3C trace header, as it came. */
  readonly traceparent?: string | undefined;
  /** Code of the matter for which it is asked: the header `mianti-matter`. */
  readonly purpose?: string | undefined;
  /** Number of the case for which it is asked: the header `mianti-case`. */
  readonly caseNumber?: string | undefined;
  /** Who asks; left out where nobody is asked who he is. */
  readonly principal?: Principal | undefined;
  /** True for what affairs asks while it makes a proof, in this process or by a signed call: no client can say so. */
  readonly isForProof?: boolean | undefined;
  /** True where the client asks, by the header `mianti-cost`, what the request could cost and did. */
  readonly wantsCost?: boolean | undefined;
  /** The client's own `authorization` header, as it came. */
  readonly authorization?: string | undefined;
}

/** Why a fetch did not give what it was to give: the cause of places that stay open in the answer. */
export interface FetchFailure {
  readonly code: ErrorCode;
  readonly registry: string;
  /** True where the registry did answer, with an error that names no place: it is told even if nothing is missing. */
  readonly isOpen: boolean;
}

/** One request while its plan runs. */
export interface PlanState {
  readonly tree: Tree;
  /** As the client sent them, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
  /** At places of the client's answer. */
  readonly errors: SourceError[];
  /** By the fetch's number in the plan. */
  readonly failures: Map<number, FetchFailure>;
}

export type Run = (state: PlanState) => Promise<void>;
