/** Who asks, as the gateway knows it: handed on by a registry that asks others on the caller's behalf, read by no other. */
export interface Caller {
  /** Number of the request in the gateway's log. */
  readonly requestId?: string;
  /** W3C trace header, as it came. */
  readonly traceparent?: string | undefined;
  /** The client's own `authorization` header, as it came. */
  readonly authorization?: string | undefined;
}
