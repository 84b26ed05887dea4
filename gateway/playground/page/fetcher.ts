import { Kind, parse } from 'graphql';

interface Operation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

interface Options {
  readonly headers?: Record<string, string> | undefined;
}

/**
 * Posts operations to the server that served the page, and to no other.
 *
 * GraphiQL's own fetcher also knows WebSockets and multipart answers; this gateway speaks neither.
 * A redirect is an error: it could lead an identity number off this server. `callerHeaders` is asked at each operation.
 */
export function createFetcher(endpoint: string, callerHeaders: () => Promise<Record<string, string>>) {
  const url = new URL(endpoint, document.baseURI);
  if (url.origin !== location.origin) throw new Error(`The endpoint ${url.href} is not on ${location.origin}`);
  return async ({ query, operationName, variables }: Operation, { headers }: Options = {}) => {
    const sent = new Headers(await callerHeaders());
    // What is written in the headers editor wins over the menus.
    for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
    sent.set('accept', 'application/graphql-response+json, application/json');
    sent.set('content-type', 'application/json');
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      credentials: 'same-origin',
      headers: sent,
      body: JSON.stringify({ query, operationName: chooseName(query, operationName), variables }),
    });
    const text = await response.text();
    try {
      return JSON.parse(text);
    } catch {
      throw new Error(`The server answered ${response.status} without JSON: ${text.slice(0, 200)}`);
    }
  };
}

/**
 * GraphiQL learns an operation's name 100 ms after its tab is opened and sends the former tab's name until then,
 * so a quick click would fail. Where the text holds one operation, that one is meant.
 */
function chooseName(query: string, operationName: string | null | undefined): string | null | undefined {
  try {
    const operations = parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    const [only] = operations;
    return operations.length === 1 && only && 'name' in only ? only.name?.value : operationName;
  } catch {
    // The server reports the syntax error, with its place in the text.
    return operationName;
  }
}
