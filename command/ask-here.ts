import type { Principal } from '../gateway/access/principal.ts';
import type { Gateway } from '../gateway/start.ts';
import type { AskGateway } from '../subgraphs/affairs/proof/ask-gateway.ts';

export interface AskHere {
  readonly ask: AskGateway;
  /** The gateway needs affairs to start and affairs needs the gateway to ask: it is told here when it is there. */
  serve(gateway: Pick<Gateway, 'ask'>): void;
}

/** Affairs' way to the gateway of the same process. */
export function askHere(): AskHere {
  let gateway: Pick<Gateway, 'ask'> | undefined;
  return {
    serve: (started) => {
      gateway = started;
    },
    ask: async ({ operation: { name, text }, variables, purpose }, caller) => {
      if (!gateway) throw new Error('the gateway of this process has not started');
      const { requestId = purpose, traceparent, authorization, caseNumber } = caller;
      // The caller is the context of the gateway's own call in this process, with the whole principal in it.
      const principal = caller.principal as Principal | undefined;
      const context = { requestId, traceparent, authorization, caseNumber, principal, purpose, isForProof: true };
      return gateway.ask({ query: text, operationName: name, variables }, context);
    },
  };
}
