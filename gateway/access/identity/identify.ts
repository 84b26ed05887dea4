import type { Principal } from '../principal.ts';

/**
 * Tells who asks, from the request's `authorization` header; a stranger where there is none. Rejects with an `HttpRefusal`:
 * UNAUTHENTICATED where the token is not one to accept, SERVICE_UNAVAILABLE where that could not be found out.
 */
export type Identify = (authorization: string | undefined) => Promise<Principal>;
