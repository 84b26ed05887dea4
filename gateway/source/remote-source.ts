import { Pool } from 'undici';
import type { RequestContext } from '../plan/plan-state.ts';
import { batch, whenAllAbort } from './batch.ts';
import { isSourceAnswer } from './is-source-answer.ts';
import { post } from './post.ts';
import type { Source, SourceAnswer, SourceRequest } from './source.ts';
import { SourceFailure } from './source-failure.ts';
import { traceparentOf } from './traceparent.ts';

export interface RemoteOptions {
  readonly name: string;
  /** The registry's GraphQL endpoint; without a path it is `/graphql`. */
  readonly url: string;
  /** Open connections at most. */
  readonly connections?: number;
  /** True to hand on the client's own `authorization`: only to who asks others on the client's behalf. */
  readonly handsOnCaller?: boolean;
}

/** More than any answer within the limits of a request can be. */
const mostAnswerBytes = 32 * 1024 * 1024;

/** In the answers of a registry that reads several operations as a list. */
const batchHeader = 'x-mianti-batch';

const json = { 'content-type': 'application/json', accept: 'application/json' };

/** Reaches a registry over HTTP with pooled connections. */
export function remoteSource({ name, url, connections = 32, handsOnCaller = false }: RemoteOptions): Source {
  const base = new URL(url);
  const pool = new Pool(base.origin, { connections, pipelining: 1, maxResponseSize: mostAnswerBytes });
  const endpoint = base.pathname === '/' ? '/graphql' : `${base.pathname}${base.search}`;
  /** A registry of Mianti's own says so in its answers; another subgraph would not know what to make of a list. */
  let takesBatches = false;
  const exchange = async (body: string, signal: AbortSignal, context: RequestContext | undefined) => {
    const { authorization } = (handsOnCaller && context) || {};
    const headers = {
      ...json,
      ...(context ? { traceparent: traceparentOf(context) } : {}),
      ...(authorization === undefined ? {} : { authorization }),
    };
    const { status, text, headers: received } = await post(pool, { path: endpoint, headers, body, signal });
    takesBatches = received[batchHeader] !== undefined;
    return { status, answer: parse(text), length: text.length };
  };
  const together = batch(async (calls) => {
    try {
      const body = `[${calls.map(({ request }) => JSON.stringify(request)).join(',')}]`;
      const signal = whenAllAbort(calls.map((call) => call.signal));
      const { status, answer, length } = await exchange(body, signal, calls[0]?.context);
      if (!Array.isArray(answer) || answer.length !== calls.length) throw unreadable(status, length);
      for (const [index, call] of calls.entries()) {
        const one: unknown = answer[index];
        if (isSourceAnswer(one)) call.resolve(one);
        else call.reject(unreadable(status, length));
      }
    } catch (error) {
      for (const call of calls) call.reject(error);
    }
  });
  const send = async (request: SourceRequest, signal: AbortSignal, context?: RequestContext): Promise<SourceAnswer> => {
    // Calls of several clients in one body would all be answered as to the first of them.
    if (takesBatches && !handsOnCaller) {
      return new Promise((resolve, reject) => together({ request, signal, context, resolve, reject }));
    }
    const { status, answer, length } = await exchange(JSON.stringify(request), signal, context);
    if (!isSourceAnswer(answer)) throw unreadable(status, length);
    return answer;
  };

  return {
    name,
    send,
    health: async (signal) => {
      const path = endpoint.replace(/[^/]*$/, 'readyz');
      const { statusCode, body } = await pool.request({ path, method: 'GET', signal });
      const state = parse(await body.text());
      if (statusCode === 200 && isHealth(state, name)) return { isSynthetic: state.isSynthetic };
      if (statusCode === 200 && isRegistryState(state)) {
        throw new SourceFailure('REGISTRY_BAD_ANSWER', `the registry there is not ${name}`);
      }
      // A subgraph of another make says nothing of itself but that it answers.
      const { errors } = await send({ query: '{ __typename }' }, signal);
      if (errors) throw new SourceFailure('REGISTRY_UNAVAILABLE', 'it answers with errors');
      return { isSynthetic: null };
    },
    stop: () => pool.destroy(),
  };
}

function unreadable(status: number, length: number): SourceFailure {
  const detail = `status ${status}, ${length} characters that are not a GraphQL response`;
  return new SourceFailure(status >= 500 ? 'REGISTRY_UNAVAILABLE' : 'REGISTRY_BAD_ANSWER', detail);
}

function isHealth(state: unknown, name: string): state is { isSynthetic: boolean } {
  if (!isRegistryState(state) || state.registry !== name) return false;
  return 'isSynthetic' in state && typeof state.isSynthetic === 'boolean';
}

function isRegistryState(state: unknown): state is { registry: unknown } {
  return typeof state === 'object' && state !== null && 'registry' in state;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
