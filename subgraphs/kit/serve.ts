import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FastifyError, type FastifyInstance, type FastifyReply, fastify } from 'fastify';
import type { VerifyCall } from '../../schema/call-token.ts';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import type { Caller } from './caller.ts';
import { acceptOnlyCalls } from './calls/accept-only-calls.ts';
import { refuseOpenDoor } from './calls/refuse-open-door.ts';
import { toldByCall } from './calls/told-by-call.ts';
import type { RegistryRequest } from './execute.ts';
import type { Log } from './log.ts';
import type { MutualTls } from './mutual-tls.ts';
import type { Registry } from './registry.ts';

export interface ServeOptions {
  readonly registry: Registry;
  /** Tells the calls of its gateways; null to answer everybody, for made-up records on this machine only. */
  readonly verifyCall?: VerifyCall | null;
  /** Null for plain HTTP. */
  readonly tls?: MutualTls | null;
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

/**
 * Serves one registry alone over HTTP, for a gateway elsewhere. `stop` finishes what is in flight. Rejects with an
 * `OpenDoorRefused` where it would answer people whom it must not.
 */
export async function serveRegistry(options: ServeOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const { registry, host, port, log, verifyCall = null, tls = null } = options;
  if (!verifyCall) await refuseOpenDoor({ name: registry.name, isSynthetic: registry.isSynthetic, host });
  const app: FastifyInstance = fastify({
    bodyLimit: mostBodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    // An address that cannot be read is asked for by no gateway, and no hook sees it.
    frameworkErrors: (_error, _request, reply: FastifyReply) =>
      answer(reply, verifyCall ? 'UNAUTHENTICATED' : 'BAD_REQUEST'),
    ...(tls ? { https: { ...tls, requestCert: true, rejectUnauthorized: true } } : {}),
  });
  answerErrors(app, log);
  if (verifyCall) acceptOnlyCalls(app, verifyCall);
  app.get('/livez', async () => ({ status: 'live' }));
  app.get('/readyz', async () => ({ registry: registry.name, isSynthetic: registry.isSynthetic }));
  app.post('/graphql', async ({ body, headers }, reply) => {
    const caller = callerOf(headers);
    const execute = (request: RegistryRequest) =>
      registry.execute(request, verifyCall ? { ...caller, ...toldByCall(request) } : caller);
    reply.header('x-mianti-batch', mostOperations);
    if (isRequest(body)) return execute(body);
    if (isBatch(body)) return Promise.all(body.map(execute));
    return reply.code(400).send(refused('BAD_REQUEST', expected));
  });
  await app.listen({ host, port });
  const { address, port: bound, family } = app.server.address() as AddressInfo;
  const scheme = tls ? 'https' : 'http';
  return { url: `${scheme}://${family === 'IPv6' ? `[${address}]` : address}:${bound}`, stop: () => app.close() };
}

function callerOf({ traceparent, authorization }: IncomingHttpHeaders): Caller {
  return { traceparent: typeof traceparent === 'string' ? traceparent : undefined, authorization };
}

function answerErrors(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => answer(reply, 'NOT_FOUND'));
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 401) return answer(reply, 'UNAUTHENTICATED');
    if (status < 500) return reply.code(status).send(refused('BAD_REQUEST', errorTable.BAD_REQUEST.message));
    log.error({ reason: error.stack }, 'a request failed');
    return answer(reply, 'INTERNAL_SERVER_ERROR');
  });
}

function answer(reply: FastifyReply, code: ErrorCode): FastifyReply {
  const { status, message } = errorTable[code];
  return reply.code(status).send(refused(code, message));
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
