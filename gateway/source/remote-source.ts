import { Pool } from 'undici';
import { isSourceAnswer } from './is-source-answer.ts';
import type { Source, SourceRequest } from './source.ts';
import { SourceFailure } from './source-failure.ts';

export interface RemoteOptions {
  readonly name: string;
  /** The registry's address: its GraphQL endpoint is `graphql` below it. */
  readonly url: string;
  /** Open connections at most. */
  readonly connections?: number;
}

/** More than any answer within the limits of a request can be. */
const mostAnswerBytes = 32 * 1024 * 1024;

/** Reaches a registry over HTTP with pooled connections. */
export function remoteSource({ name, url, connections = 32 }: RemoteOptions): Source {
  const base = new URL(url);
  const pool = new Pool(base.origin, { connections, pipelining: 1, maxResponseSize: mostAnswerBytes });
  const at = (path: string) => `${base.pathname.replace(/\/$/, '')}/${path}`;

  return {
    name,
    send: async (request, signal) => {
      const { statusCode, body } = await pool.request({
        path: at('graphql'),
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request satisfies SourceRequest),
        signal,
      });
      const text = await body.text();
      const answer = parse(text);
      if (!isSourceAnswer(answer)) throw unreadable(statusCode, text.length);
      return answer;
    },
    health: async (signal) => {
      const { statusCode, body } = await pool.request({ path: at('readyz'), method: 'GET', signal });
      const state = parse(await body.text());
      if (statusCode !== 200 || !isHealth(state, name)) {
        throw new SourceFailure('REGISTRY_BAD_ANSWER', `not the registry ${name}: status ${statusCode}`);
      }
      return { isSynthetic: state.isSynthetic };
    },
    stop: () => pool.destroy(),
  };
}

function unreadable(status: number, length: number): SourceFailure {
  const detail = `status ${status}, ${length} characters that are not a GraphQL response`;
  return new SourceFailure(status >= 500 ? 'REGISTRY_UNAVAILABLE' : 'REGISTRY_BAD_ANSWER', detail);
}

function isHealth(state: unknown, name: string): state is { registry: string; isSynthetic: boolean } {
  if (typeof state !== 'object' || state === null) return false;
  return (
    'registry' in state && state.registry === name && 'isSynthetic' in state && typeof state.isSynthetic === 'boolean'
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
