/**
 * What a call between processes of Mianti carries: the gateway's calls to registries that run apart, and those of affairs
 * apart to the gateway. The token is a compact JWS (RFC 7515) signed by Ed25519, in a header. What it says of the body, and
 * so of every operation in it, is the body's hash.
 */
export const callHeader = 'mianti-call';

/** The JWS header's `typ`: no token made for something else passes for a call. */
export const callTokenType = 'mianti-call+jwt';

/** How long a call's token holds at most; a registry remembers it as long, and takes it once. */
export const callSeconds = 30;

/** The audience of calls that affairs makes; a registry's is its name. */
export const gatewayAudience = 'gateway';

export interface CallClaims {
  /** The key's id: its RFC 7638 thumbprint. */
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
  readonly method: string;
  /** With the query string, as sent. */
  readonly path: string;
  /** SHA-256 of the body's exact bytes, in base64url; of no bytes where there is no body. */
  readonly body: string;
}

/** Who asks, as far as the one who is called has to know. */
export interface CallPrincipal {
  readonly kind: 'STRANGER' | 'CITIZEN' | 'REPRESENTATIVE' | 'OFFICER';
  readonly subject?: string;
  readonly agency?: string;
  readonly jurisdiction?: string;
  readonly uscc?: string;
  /** Only for affairs. */
  readonly idNumber?: string;
  /** Only for affairs. */
  readonly matters?: readonly string[] | 'ALL';
}

/** Why a registry is asked. */
export interface CallReason {
  /** SHA-256 of the client's operation, in base64url. */
  readonly operation: string;
  /** What the client did not ask for and the gateway needs to answer it, such as keys: places in the client's answer. */
  readonly onBehalf: readonly string[];
}

/**
 * Of one operation of a body, in its `extensions.mianti`: a body may carry the operations of several clients. Signed with the
 * rest of the body.
 */
export interface CallDetails {
  readonly caller?: CallPrincipal;
  /** Code of the matter. */
  readonly purpose?: string;
  readonly case?: string;
  readonly reason?: CallReason;
}

/** A call that is to be signed. */
export interface OutgoingCall {
  readonly audience: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Resolves with the token of a call. */
export type SignCall = (call: OutgoingCall) => Promise<string>;

/**
 * Uses a token up for the body with a hash, in base64url. False where the token is for another body or has been used; it can
 * be asked only once.
 */
export type SpendCall = (bodyHash: string) => boolean;

/** Resolves with null where the token is none for a call of this method and path, before the body is looked at. */
export type VerifyCall = (
  token: string | undefined,
  place: { readonly method: string; readonly path: string },
) => Promise<SpendCall | null>;
