import { ApolloServer } from '@apollo/server';
import { jest } from '@jest/globals';

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** True where the request entered Apollo Server. */
  readonly isApollo: boolean;
}

/** Differ from answer to answer without meaning: the time, and the connection's state. */
const idle = ['date', 'connection', 'keep-alive'];
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Sends requests and tells which lane took them: whether Apollo Server, a library here, was entered. */
export function openLanes() {
  const entered = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
  const send = async (url: string, { method = 'POST', headers = {}, body }: Sent): Promise<Received> => {
    const before = entered.mock.calls.length;
    const given = { 'content-type': 'application/json', ...headers };
    const response = await fetch(`${url}/graphql`, { method, headers: given, ...(body === undefined ? {} : { body }) });
    const text = await response.text();
    const kept = [...response.headers].filter(([name]) => !idle.includes(name));
    return {
      status: response.status,
      headers: Object.fromEntries(kept.map(([name, value]) => [name, value.replace(uuid, 'an id')])),
      body: text.replace(uuid, 'an id'),
      isApollo: entered.mock.calls.length > before,
    };
  };
  return {
    send,
    /** The same request in a form that asks for the same answer and that only Apollo Server negotiates. */
    sendToApollo: (url: string, sent: Sent) => {
      const { accept = '*/*' } = sent.headers ?? {};
      const plainly = accept.split(',').map((one) => `${one.trim()};q=1.0`);
      return send(url, { ...sent, headers: { ...sent.headers, accept: plainly.join(', ') } });
    },
    stop: () => entered.mockRestore(),
  };
}
