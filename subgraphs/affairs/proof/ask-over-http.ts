import { Agent, request } from 'undici';
import { callHeader, gatewayAudience, type SignCall } from '../../../schema/call-token.ts';
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

/**
 * Asks a gateway elsewhere: the caller's own `authorization` goes along, and the matter as the purpose. A gateway can tell by
 * the signature that it is affairs who asks, for a proof.
 */
export function askOverHttp(url: string, signCall: SignCall | null = null): RemoteGateway {
  const { pathname, search } = new URL(url);
  const path = pathname + search;
  const agent = new Agent({ maxResponseSize: mostAnswerBytes });
  return {
    ask: async ({ operation, variables, purpose }, { authorization, traceparent, caseNumber }) => {
      const text = JSON.stringify({ query: operation.text, operationName: operation.name, variables });
      const token = await signCall?.({ audience: gatewayAudience, method: 'POST', path, body: text });
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
          ...(caseNumber === undefined ? {} : { 'mianti-case': caseNumber }),
          ...(token === undefined ? {} : { [callHeader]: token }),
        },
        body: text,
      });
      return readAnswer(await body.text());
    },
    stop: () => agent.close(),
  };
}
