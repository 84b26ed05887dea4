import type { FastifyRequest } from 'fastify';
import type { Identify } from '../access/identity/identify.ts';
import type { Principal } from '../access/principal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined where nobody is asked who he is. */
    principal?: Principal | undefined;
  }
}

/** Before either lane, and before the body is read: who is refused costs next to nothing. Throws an `HttpRefusal`. */
export function identifyCaller(identify: Identify) {
  return async (request: FastifyRequest): Promise<void> => {
    request.principal = await identify(request.headers.authorization);
  };
}
