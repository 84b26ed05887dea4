import type { FastifyReply, FastifyRequest } from 'fastify';
import { statusOf } from '../answer/status-of.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Operations } from '../operation/operations.ts';
import { contextOf } from './context-of.ts';

export interface HotLaneOptions {
  readonly operations: () => Operations | undefined;
  readonly metrics: GatewayMetrics;
}

/** True where the request was answered; false where the other lane has to. */
export type HotLane = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/** What each media type that a client plainly accepts is answered as; anything less plain is negotiated by Apollo Server. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json; charset=utf-8'],
  ['application/json, text/plain, */*', 'application/json; charset=utf-8'],
  ['application/json, multipart/mixed', 'application/json; charset=utf-8'],
]);

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
    const { data, errors } = await operation(asked.variables, contextOf(request));
    for (const { extensions } of errors ?? []) metrics.error(String(extensions?.code));
    reply.code(statusOf(errors ?? [], data !== undefined));
    // A person's record must not stay in a cache on the way.
    reply.header('content-type', mediaType).header('cache-control', 'no-store');
    reply.send(bodyOf(data, errors));
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

/** To the byte as Apollo Server writes it. */
function bodyOf(data: string | undefined, errors: readonly object[] | undefined): string {
  if (!errors) return `{"data":${data}}\n`;
  return data === undefined
    ? `{"errors":${JSON.stringify(errors)}}\n`
    : `{"errors":${JSON.stringify(errors)},"data":${data}}\n`;
}
