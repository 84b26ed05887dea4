import { Agent, request } from 'undici';
import type { AskGateway, GatewayAnswer } from './ask-gateway.ts';

/** A whole matter, with every fetch of its plan. */
const deadlineMs = 30_000;

export interface RemoteGateway {
  readonly ask: AskGateway;
  stop(): Promise<void>;
}

/** Asks a gateway elsewhere: the caller's own `authorization` goes along, and the matter as the purpose. */
export function askOverHttp(url: string): RemoteGateway {
  const agent = new Agent({ headersTimeout: deadlineMs, bodyTimeout: deadlineMs });
  return {
    ask: async ({ operation, variables, purpose }, { authorization, traceparent }) => {
      const { body } = await request(url, {
        method: 'POST',
        dispatcher: agent,
        headers: {
          'content-type': 'application/json',
          'mianti-matter': purpose,
          ...(authorization === undefined ? {} : { authorization }),
          ...(traceparent === undefined ? {} : { traceparent }),
        },
        body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
      });
      return answerOf(await body.json());
    },
    stop: () => agent.close(),
  };
}

/** Nothing is assumed about what came: what is no answer could not be told. */
function answerOf(body: unknown): GatewayAnswer {
  const { data = null, errors = [] } = (body ?? {}) as {
    data?: GatewayAnswer['data'];
    errors?: GatewayAnswer['errors'];
  };
  if (typeof data !== 'object' || !Array.isArray(errors))
    throw new TypeError('the gateway answered what is no GraphQL answer');
  return { data, errors };
}
