import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import type { Operations } from '../operation/operations.ts';
import { contextOf } from './context-of.ts';
import { mediaTypes } from './media-types.ts';
import { sendAnswer } from './send-answer.ts';

export interface HotLaneOptions {
  readonly operations: () => Operations | undefined;
  readonly metrics: GatewayMetrics;
}

/** True where the request was answered; false where the other lane has to. */
export type HotLane = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/**
 * The lane of an operation that this gateway has already compiled, posted as JSON: it enters no Apollo Server. It only ever
 * takes requests that the other lane would run, and runs them by the same function.
 */
export function hotLane({ operations, metrics }: HotLaneOptions): HotLane {
  return async (request, reply) => {
    const { accept = '*/*' } = request.headers;
    const mediaType = mediaTypes.get(accept);
    const asked = plainRequest(request.body);
    const operation = asked && mediaType && operations()?.find(asked.query, asked.operationName);
    if (!operation) return false;
    sendAnswer(reply, await operation(asked.variables, contextOf(request)), mediaType, metrics);
    return true;
  };
}

interface PlainRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const noVariables = {};

/** A request of the plainest form; null for whatever has to be looked at more closely, or refused. */
function plainRequest(body: unknown): PlainRequest | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query === '' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== undefined && operationName !== null && (typeof operationName !== 'string' || !operationName)) {
    return null;
  }
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: (variables ?? noVariables) as Readonly<Record<string, unknown>>,
  };
}
