import { randomUUID } from 'node:crypto';
import type { RequestContext } from '../plan/plan-state.ts';

const shape = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

/**
 * The W3C Trace Context header of a call to a registry: the client's trace where it sent a valid one, else one named after
 * the request, so that a registry's log leads back to the gateway's.
 */
export function traceparentOf({ requestId, traceparent }: RequestContext): string {
  const [, trace, flags] = (traceparent && shape.exec(traceparent)) || [];
  return `00-${trace ?? requestId.replaceAll('-', '')}-${spanId()}-${flags ?? '00'}`;
}

/** 16 hexadecimal digits; those of a UUID that are random throughout. */
function spanId(): string {
  const id = randomUUID();
  return id.slice(0, 8) + id.slice(28);
}
