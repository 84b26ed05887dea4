import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify, type RouteShorthandOptions } from 'fastify';
import type { VerifyCall } from '../../schema/call-token.ts';
import type { Fleet } from '../fleet.ts';
import type { GatewayLog } from '../log.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { ApolloContext } from '../supergraph/control-plane.ts';
import { contextOf } from './context-of.ts';
import { refuseCrossSite } from './cross-site.ts';
import type { HotLane } from './hot-lane.ts';
import { httpErrors } from './http-errors.ts';
import { HttpRefusal } from './http-refusal.ts';
import { proofCalls } from './proof-calls.ts';
import type { RegistryState } from './registry-states.ts';
import { answerUnreadable } from './unreadable.ts';

export interface ServerOptions {
  readonly hotLane: HotLane;
  readonly apollo: ApolloServer<ApolloContext>;
  readonly states: () => Promise<readonly RegistryState[]>;
  /** False from the moment at which the gateway is asked to stop. */
  readonly isReady: () => boolean;
  /** Tells the calls of affairs, where it runs apart; null to believe nobody. */
  readonly verifyProofCall: VerifyCall | null;
  readonly fleet: Fleet | null;
  readonly log: GatewayLog;
  readonly metrics: GatewayMetrics;
}

const mostBodyBytes = 256 * 1024;
const headersTimeoutMs = 10_000;

/** The HTTP face: where a request enters. */
export function makeServer(options: ServerOptions): FastifyInstance {
  const { hotLane, apollo, states, isReady, verifyProofCall, fleet, log, metrics } = options;
  const { answer, notFound } = httpErrors(log);
  const app = fastify({
    bodyLimit: mostBodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    http: { headersTimeout: headersTimeoutMs },
    // Fastify's own answers to these are of another form than everything else here.
    return503OnClosing: false,
    frameworkErrors: answer,
    clientErrorHandler: answerUnreadable,
  });
  app.setErrorHandler(answer);
  app.setNotFoundHandler(notFound);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', async (_request, reply) => {
    // A kept-alive connection would hold a gateway that stops until it times out.
    if (!isReady()) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions, id: requestId } = request;
    metrics.request(reply.statusCode, reply.elapsedTime / 1_000);
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    log.info({ requestId, method, route: routeOptions.url ?? 'none', status: reply.statusCode, ms }, 'answered');
  });
  if (verifyProofCall) proofCalls(app, verifyProofCall);
  app.get('/livez', async () => ({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    const registries = await states();
    const ready = isReady();
    reply.code(ready ? 200 : 503);
    const status = ready ? 'ready' : 'stopping';
    const workers = fleet ? { workers: await fleet.workers() } : {};
    return { status, isSynthetic: registries.some((one) => one.isSynthetic), ...workers, registries };
  });
  app.get('/metrics', async (_request, reply) => {
    await states();
    return reply.type(metrics.contentType).send(await (fleet ? fleet.metrics() : metrics.text()));
  });
  const apolloLane = fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) });
  const guards: RouteShorthandOptions = {
    onRequest: (_request, _reply, done) => done(isReady() ? undefined : new HttpRefusal('SERVICE_UNAVAILABLE')),
    preHandler: ({ headers }, _reply, done) => {
      refuseCrossSite(headers);
      done();
    },
  };
  app.route({ url: '/graphql', method: ['GET', 'OPTIONS'], ...guards, handler: apolloLane });
  app.post('/graphql', guards, async function (request, reply) {
    if (await hotLane(request, reply)) return reply;
    return apolloLane.call(this, request, reply);
  });
  return app;
}
