import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { InFlight } from '../limits/in-flight.ts';
import type { PersistedOperations } from '../limits/persisted-operations.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Loaded } from '../supergraph/control-plane.ts';
import { askedDocument } from './asked-document.ts';
import type { HotLane } from './hot-lane.ts';
import { HttpRefusal } from './http-refusal.ts';
import { mediaTypes } from './media-types.ts';
import { sendAnswer } from './send-answer.ts';

export interface LanesOptions {
  readonly hotLane: HotLane;
  /** The lane through Apollo Server: resolves with the body to send. */
  readonly apolloLane: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  readonly loaded: () => Loaded | undefined;
  readonly persisted: PersistedOperations;
  readonly inFlight: InFlight;
  readonly metrics: GatewayMetrics;
}

/**
 * Where a GraphQL request enters, whichever lane takes it: whether there is room for it, which document it means, whether that
 * may run here, and how large it is. Throws a `HttpRefusal` where there is no room.
 */
export function lanes({ hotLane, apolloLane, loaded, persisted, inFlight, metrics }: LanesOptions) {
  const refuse = (request: FastifyRequest, reply: FastifyReply, errors: readonly GraphQLFormattedError[]) => {
    const { accept = '*/*' } = request.headers;
    sendAnswer(reply, { errors }, mediaTypes.get(accept) ?? 'application/json; charset=utf-8', metrics);
    return reply;
  };
  const run = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const asked = askedDocument(request);
    const found = persisted.find(asked);
    if ('error' in found) return refuse(request, reply, [found.error]);
    const { query, isPersisted, toKeep } = found;
    if (isPersisted && typeof query === 'string') asked.become(query);
    const isKnown = () => typeof query === 'string' && !!loaded()?.operations.find(query, asked.operationName);
    if (request.method === 'POST' && (await hotLane(request, reply))) {
      if (toKeep !== null) persisted.keep(toKeep);
      return reply;
    }
    if (typeof query === 'string' && !isKnown()) {
      const checked = loaded()?.check(query);
      // What cannot be parsed is told by Apollo Server, which tells of every other error of form.
      if (checked && 'errors' in checked && isTooLarge(checked.errors)) return refuse(request, reply, checked.errors);
    }
    const body = await apolloLane(request, reply);
    // Only what runs is kept: nobody fills the store with what is no operation of this supergraph.
    if (toKeep !== null && isKnown()) persisted.keep(toKeep);
    return body;
  };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const running = inFlight.run(() => run(request, reply));
    if (!running) throw new HttpRefusal('OVERLOADED');
    return running;
  };
}

const isTooLarge = (errors: readonly GraphQLFormattedError[]) =>
  errors.some(({ extensions }) => extensions?.code === 'DOCUMENT_TOO_LARGE');
