/** Who asks, as the gateway knows it: for a registry that asks others on the caller's behalf, and for affairs, which checks who may have a proof. */
export interface Caller {
  /** Number of the request in the gateway's log. */
  readonly requestId?: string;
  /** W3C trace header, as it came. */
  readonly traceparent?: string | undefined;
  /** The client's own `authorization` header, as it came. */
  readonly authorization?: string | undefined;
  /** Left out where nobody is asked who he is. */
  readonly principal?: CallerPrincipal | undefined;
}

/** What a gateway tells of who asks; what belongs to another kind is left out. */
export interface CallerPrincipal {
  readonly kind: 'STRANGER' | 'CITIZEN' | 'REPRESENTATIVE' | 'OFFICER';
  readonly subject?: string;
  /** An officer's agency, by its official name. */
  readonly agency?: string;
  /** Number of a citizen, or of who acts for an enterprise. */
  readonly idNumber?: string;
  /** The enterprise that a representative acts for. */
  readonly uscc?: string;
  /** Codes of the matters that an officer handles. */
  readonly matters?: readonly string[] | 'ALL';
}
