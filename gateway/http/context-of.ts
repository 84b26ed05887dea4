import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../plan/plan-state.ts';

/** What both lanes know of a request before its operation is looked at. */
export function contextOf({ id, headers }: FastifyRequest): RequestContext {
  const { traceparent, authorization } = headers;
  return { requestId: id, traceparent: typeof traceparent === 'string' ? traceparent : undefined, authorization };
}
