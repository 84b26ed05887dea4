import { Agent, request } from 'undici';
import type { AskGateway } from './ask-gateway.ts';
import { readAnswer } from './read-answer.ts';

/** A whole matter, with every fetch of its plan. */
const deadlineMs = 30_000;
/** More than the answer of any matter is. */
const mostAnswerBytes = 8 * 1024 * 1024;

export interface RemoteGateway {
  readonly ask: AskGateway;
  stop(): Promise<void>;
}

/** Asks a gateway elsewhere: the caller's own `authorization` goes along, and the matter as the purpose. */
export function askOverHttp(url: string): RemoteGateway {
  const agent = new Agent({ maxResponseSize: mostAnswerBytes });
  return {
    ask: async ({ operation, variables, purpose }, { authorization, traceparent }) => {
      const { body } = await request(url, {
        method: 'POST',
        dispatcher: agent,
        // Of the whole exchange: a gateway that sends a byte now and then is none the less too late.
        signal: AbortSignal.timeout(deadlineMs),
        headers: {
          'content-type': 'application/json',
          'mianti-matter': purpose,
          ...(authorization === undefined ? {} : { authorization }),
          ...(traceparent === undefined ? {} : { traceparent }),
        },
        body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
      });
      return readAnswer(await body.text());
    },
    stop: () => agent.close(),
  };
}
