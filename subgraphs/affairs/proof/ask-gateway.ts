import type { MatterOperation } from '../../../matters/matter.ts';
import type { Caller } from '../../kit/caller.ts';

/** What the gateway answers, in the form of GraphQL; paths are those of the operation. */
export interface GatewayAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GatewayError[];
}

export interface GatewayError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An operation, its variables as a client sends them, and the matter that is its purpose. */
export interface Question {
  readonly operation: MatterOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Code of the matter. */
  readonly purpose: string;
}

/**
 * Asks the gateway as any client would, with the caller's own identity and the matter as purpose: affairs has no other way
 * to a registry. Rejects only where the gateway itself cannot be reached.
 */
export type AskGateway = (question: Question, caller: Caller) => Promise<GatewayAnswer>;
