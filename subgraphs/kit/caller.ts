import type { CallPrincipal, CallReason } from '../../schema/call-token.ts';

/** Who asks, as the gateway knows it: for a registry that asks others on the caller's behalf, and for one that may refuse. */
export interface Caller {
  /** Number of the request in the gateway's log. */
  readonly requestId?: string;
  /** W3C trace header, as it came. */
  readonly traceparent?: string | undefined;
  /** The client's own `authorization` header, as it came. */
  readonly authorization?: string | undefined;
  /** Left out where the gateway asks nobody who he is, or has not signed its call. */
  readonly principal?: CallPrincipal | undefined;
  /** Code of the matter for which it is asked. */
  readonly purpose?: string | undefined;
  readonly caseNumber?: string | undefined;
  /** Which client's operation the call is a part of, and what in it that client did not ask for: of a signed call. */
  readonly reason?: CallReason | undefined;
}
