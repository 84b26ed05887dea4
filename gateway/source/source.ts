import type { CallReason } from '../../schema/call-token.ts';
import type { RequestContext } from '../plan/plan-state.ts';

/** What a registry is asked: an operation of its own schema. */
export interface SourceRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Why it is asked: told to registries apart, in calls that are signed. */
  readonly reason?: CallReason | undefined;
}

/** What it answers: the GraphQL response form, nothing assumed about its content. */
export interface SourceAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly SourceError[];
}

export interface SourceError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a registry says of itself when asked whether it can answer. */
export interface SourceHealth {
  /** Whether its records are made up; null where it does not say. */
  readonly isSynthetic: boolean | null;
}

/** A registry as the gateway reaches it: in this process or over HTTP. */
export interface Source {
  /** The subgraph's name in the supergraph. */
  readonly name: string;
  /** How many calls of other registries, one after the other, it may wait for while it answers; 0 where it is left out. */
  readonly callsOthers?: number;
  /** Rejects with a `SourceFailure` where no answer came that can be read; stops when the signal aborts. */
  send(request: SourceRequest, signal: AbortSignal, context?: RequestContext): Promise<SourceAnswer>;
  /** Rejects where the registry cannot answer. */
  health(signal: AbortSignal): Promise<SourceHealth>;
  stop(): Promise<void>;
}
