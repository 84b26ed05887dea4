import type { FastifyRequest } from 'fastify';
import type { AskedDocument } from '../limits/persisted-operations.ts';

export interface AskedOverHttp extends AskedDocument {
  readonly operationName: string | undefined;
  /** Makes the request one for this text, without a hash. */
  become(query: string): void;
}

/** What a request asks for, wherever it stands: in the body that was posted, or in the address. */
export function askedDocument(request: FastifyRequest): AskedOverHttp {
  return request.method === 'POST' ? posted(request) : inAddress(request);
}

function posted(request: FastifyRequest): AskedOverHttp {
  const body = recordOf(request.body);
  const { persistedQuery, ...others } = recordOf(body.extensions);
  return {
    query: body.query,
    persistedQuery,
    operationName: nameOf(body.operationName),
    become: (query) => {
      const { extensions: _extensions, ...rest } = body;
      request.body = { ...rest, query, ...(Object.keys(others).length > 0 ? { extensions: others } : {}) };
    },
  };
}

function inAddress(request: FastifyRequest): AskedOverHttp {
  // As the lane reads it: what is looked at has to be what runs.
  const { pathname, searchParams: search } = new URL(request.url, 'http://localhost');
  const extensions = parsed(search.get('extensions'));
  return {
    query: search.get('query') ?? undefined,
    persistedQuery: recordOf(extensions).persistedQuery,
    operationName: nameOf(search.get('operationName')),
    become: (query) => {
      search.set('query', query);
      search.delete('extensions');
      request.raw.url = `${pathname}?${search}`;
    },
  };
}

const nameOf = (name: unknown): string | undefined => (typeof name === 'string' && name !== '' ? name : undefined);

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** What is no JSON is left to the lane that refuses it. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
