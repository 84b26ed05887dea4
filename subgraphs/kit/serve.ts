import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FastifyError, type FastifyInstance, fastify } from 'fastify';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import type { Caller } from './caller.ts';
import type { RegistryRequest } from './execute.ts';
import type { Log } from './log.ts';
import type { Registry } from './registry.ts';

export interface ServeOptions {
  readonly registry: Registry;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly log: Log;
}

/** A gateway's operations with many representations are larger than what a client may send to the gateway. */
const mostBodyBytes = 8 * 1024 * 1024;

/** As a list in one body, of one gateway's requests. */
const mostOperations = 64;

const expected = `Expected a JSON object with "query" as text, or a list of 1 to ${mostOperations} of them.`;

/** Serves one registry alone over HTTP, for a gateway elsewhere. `stop` finishes what is in flight. */
export async function serveRegistry({
  registry,
  host,
  port,
  log,
}: ServeOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const app = fastify({ bodyLimit: mostBodyBytes, requestTimeout: 30_000, forceCloseConnections: 'idle' });
  answerErrors(app, log);
  app.get('/livez', async () => ({ status: 'live' }));
  app.get('/readyz', async () => ({ registry: registry.name, isSynthetic: registry.isSynthetic }));
  app.post('/graphql', async ({ body, headers }, reply) => {
    const caller = callerOf(headers);
    reply.header('x-mianti-batch', mostOperations);
    if (isRequest(body)) return registry.execute(body, caller);
    if (isBatch(body)) return Promise.all(body.map((one) => registry.execute(one, caller)));
    return reply.code(400).send(refused('BAD_REQUEST', expected));
  });
  await app.listen({ host, port });
  const { address, port: bound, family } = app.server.address() as AddressInfo;
  return { url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`, stop: () => app.close() };
}

function callerOf({ traceparent, authorization }: IncomingHttpHeaders): Caller {
  return { traceparent: typeof traceparent === 'string' ? traceparent : undefined, authorization };
}

function answerErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refused('NOT_FOUND', errorTable.NOT_FOUND.message)));
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(refused('BAD_REQUEST', errorTable.BAD_REQUEST.message));
    log.error({ reason: error.stack }, 'a request failed');
    return reply.code(500).send(refused('INTERNAL_SERVER_ERROR', errorTable.INTERNAL_SERVER_ERROR.message));
  });
}

const refused = (code: ErrorCode, message: string) => ({ errors: [{ message, extensions: { code } }] });

function isRequest(body: unknown): body is RegistryRequest {
  if (typeof body !== 'object' || body === null) return false;
  const { query, operationName, variables } = body as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || value === null || typeof value === 'string';
  const isRecord = (value: unknown) => value === undefined || (typeof value === 'object' && !Array.isArray(value));
  return typeof query === 'string' && isText(operationName) && isRecord(variables);
}

function isBatch(body: unknown): body is readonly RegistryRequest[] {
  return Array.isArray(body) && body.length > 0 && body.length <= mostOperations && body.every(isRequest);
}
