import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../plan/plan-state.ts';
import type {} from './proof-calls.ts';

/** What both lanes know of a request before its operation is looked at. */
export function contextOf({ id, headers, isForProof }: FastifyRequest): RequestContext {
  const { traceparent, authorization, 'mianti-matter': purpose } = headers;
  const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return { requestId: id, traceparent: textOf(traceparent), purpose: textOf(purpose), authorization, isForProof };
}
