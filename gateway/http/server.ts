import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, fastify, type onRequestHookHandler, type RouteShorthandOptions } from 'fastify';
import type { VerifyCall } from '../../schema/call-token.ts';
import type { Identify } from '../access/identity/identify.ts';
import type { Fleet } from '../fleet.ts';
import { countInFlight } from '../limits/in-flight.ts';
import type { ServerLimits } from '../limits/limits.ts';
import type { PersistedOperations } from '../limits/persisted-operations.ts';
import type { GatewayLog } from '../log.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { ApolloContext, Loaded } from '../supergraph/control-plane.ts';
import { contextOf } from './context-of.ts';
import { allowOrigins } from './cross-origin.ts';
import { refuseCrossSite } from './cross-site.ts';
import type { HotLane } from './hot-lane.ts';
import { httpErrors } from './http-errors.ts';
import { HttpRefusal } from './http-refusal.ts';
import { identifyCaller } from './identify-caller.ts';
import { lanes } from './lanes.ts';
import { refusePacked } from './packed-body.ts';
import { proofCalls } from './proof-calls.ts';
import type { RegistryState } from './registry-states.ts';
import { answerUnreadable } from './unreadable.ts';

export interface ServerOptions {
  readonly hotLane: HotLane;
  readonly loaded: () => Loaded | undefined;
  readonly persisted: PersistedOperations;
  readonly limits: ServerLimits;
  /** Origins of which pages may read answers. */
  readonly corsOrigins: readonly string[];
  readonly apollo: ApolloServer<ApolloContext>;
  readonly states: () => Promise<readonly RegistryState[]>;
  /** False from the moment at which the gateway is asked to stop. */
  readonly isReady: () => boolean;
  /** Null where nobody is asked who he is. */
  readonly identify: Identify | null;
  /** Tells the calls of affairs, where it runs apart; null to believe nobody. */
  readonly verifyProofCall: VerifyCall | null;
  readonly fleet: Fleet | null;
  readonly log: GatewayLog;
  readonly metrics: GatewayMetrics;
}

const mostBodyBytes = 256 * 1024;
/** How often what takes too long is looked for: a timeout is no sharper than this. */
const checkingIntervalMs = 1_000;

/** The HTTP face: where a request enters. */
export function makeServer(options: ServerOptions): FastifyInstance {
  const { hotLane, apollo, loaded, persisted, limits, corsOrigins, states, isReady, fleet, log, metrics } = options;
  const { identify, verifyProofCall } = options;
  const { answer, notFound } = httpErrors(log);
  const app = fastify({
    bodyLimit: mostBodyBytes,
    requestTimeout: limits.requestMs,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
    http: { headersTimeout: limits.headersMs, connectionsCheckingInterval: checkingIntervalMs },
    // Fastify's own answers to these are of another form than everything else here.
    return503OnClosing: false,
    frameworkErrors: answer,
    clientErrorHandler: answerUnreadable,
  });
  app.server.maxConnections = limits.connections;
  app.setErrorHandler(answer);
  app.setNotFoundHandler(notFound);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onSend', async (_request, reply) => {
    // A kept-alive connection would hold a gateway that stops until it times out.
    if (!isReady()) reply.header('connection', 'close');
    if (reply.statusCode === 401) reply.header('www-authenticate', 'Bearer');
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
  const inFlight = countInFlight(limits.requests);
  const handler = lanes({
    hotLane,
    apolloLane: (request, reply) => apolloLane.call(app, request, reply) as Promise<unknown>,
    loaded,
    persisted,
    inFlight,
    metrics,
  });
  const refuseEarly: onRequestHookHandler = ({ headers }, _reply, done) => {
    if (!isReady()) return done(new HttpRefusal('SERVICE_UNAVAILABLE'));
    refusePacked(headers);
    // Before the body is read; health and metrics answer all the same.
    done(inFlight.isFull() ? new HttpRefusal('OVERLOADED') : undefined);
  };
  app.decorateRequest('principal', undefined);
  const guards: RouteShorthandOptions = {
    onRequest: [refuseEarly, ...(identify ? [identifyCaller(identify)] : [])],
    preHandler: ({ headers }, _reply, done) => {
      refuseCrossSite(headers);
      done();
    },
  };
  app.register(async (scope) => {
    await allowOrigins(scope, corsOrigins);
    scope.route({ url: '/graphql', method: ['GET', 'OPTIONS', 'POST'], ...guards, handler });
  });
  return app;
}
