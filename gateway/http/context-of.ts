import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../plan/plan-state.ts';
import type {} from './proof-calls.ts';

/** What both lanes know of a request before its operation is looked at. */
export function contextOf({ id, headers, principal, isForProof }: FastifyRequest): RequestContext {
  const {
    traceparent,
    authorization,
    'mianti-matter': purpose,
    'mianti-case': caseNumber,
    'mianti-cost': cost,
  } = headers;
  return {
    requestId: id,
    traceparent: textOf(traceparent),
    purpose: textOf(purpose),
    caseNumber: textOf(caseNumber),
    principal,
    authorization,
    isForProof,
    ...(cost === undefined ? {} : { wantsCost: true }),
  };
}

const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
