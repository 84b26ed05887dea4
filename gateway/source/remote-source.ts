import { Pool } from 'undici';
import { callHeader, type SignCall } from '../../schema/call-token.ts';
import type { RequestContext } from '../plan/plan-state.ts';
import { batch, whenAllAbort } from './batch.ts';
import { callDetails } from './call-details.ts';
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
  /** Signs each call, so that the registry need answer nobody else; null to sign none. */
  readonly signCall?: SignCall | null;
  /** PEM texts for an address that is https: what is shown to the registry, and whose certificates are trusted. */
  readonly tls?: RemoteTls | null;
}

export interface RemoteTls {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

/** More than any answer within the limits of a request can be. */
const mostAnswerBytes = 32 * 1024 * 1024;

/** In the answers of a registry that reads several operations as a list. */
const batchHeader = 'x-mianti-batch';

const json = { 'content-type': 'application/json', accept: 'application/json' };

/** Reaches a registry over HTTP with pooled connections. */
export function remoteSource(options: RemoteOptions): Source {
  const { name, url, connections = 32, handsOnCaller = false, signCall = null, tls = null } = options;
  const base = new URL(url);
  const connect = tls ? { connect: { ...tls } } : {};
  const pool = new Pool(base.origin, { connections, pipelining: 1, maxResponseSize: mostAnswerBytes, ...connect });
  const endpoint = base.pathname === '/' ? '/graphql' : `${base.pathname}${base.search}`;
  /** A registry of Mianti's own says so in its answers; another subgraph would not know what to make of a list. */
  let takesBatches = false;
  const signed = async (method: 'GET' | 'POST', path: string, body: string) =>
    signCall ? { [callHeader]: await signCall({ audience: name, method, path, body }) } : {};
  const bodyOf = ({ reason, ...request }: SourceRequest, context: RequestContext | undefined) => {
    if (!signCall) return JSON.stringify(request);
    const mianti = callDetails({ context, reason, isWhole: handsOnCaller });
    return JSON.stringify({ ...request, extensions: { mianti } });
  };
  const exchange = async (body: string, signal: AbortSignal, context: RequestContext | undefined) => {
    const { authorization } = (handsOnCaller && context) || {};
    const headers = {
      ...json,
      ...(context ? { traceparent: traceparentOf(context) } : {}),
      ...(authorization === undefined ? {} : { authorization }),
      ...(await signed('POST', endpoint, body)),
    };
    const { status, text, headers: received } = await post(pool, { path: endpoint, headers, body, signal });
    if (status === 401) throw strange();
    takesBatches = received[batchHeader] !== undefined;
    return { status, answer: parse(text), length: text.length };
  };
  const together = batch(async (calls) => {
    try {
      const body = `[${calls.map(({ request, context }) => bodyOf(request, context)).join(',')}]`;
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
    const { status, answer, length } = await exchange(bodyOf(request, context), signal, context);
    if (!isSourceAnswer(answer)) throw unreadable(status, length);
    return answer;
  };

  return {
    name,
    send,
    health: async (signal) => {
      const path = endpoint.replace(/[^/]*$/, 'readyz');
      const headers = await signed('GET', path, '');
      const { statusCode, body } = await pool.request({ path, method: 'GET', headers, signal });
      const state = parse(await body.text());
      if (statusCode === 401) throw strange();
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

/** Never passed on: it is not the client who was not known. */
function strange(): SourceFailure {
  return new SourceFailure('REGISTRY_UNAVAILABLE', 'the registry does not take this gateway for one of its own (401)');
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
