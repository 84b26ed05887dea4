import type { AskGateway, GatewayAnswer, Question } from '../../../subgraphs/affairs/proof/ask-gateway.ts';
import type { Caller } from '../../../subgraphs/kit/caller.ts';

export interface ScriptedGateway {
  readonly ask: AskGateway;
  /** What it was asked, in order. */
  readonly asked: readonly { readonly question: Question; readonly caller: Caller }[];
}

/** Stands where the gateway stands, where its answer is the input under test: answers by the operation's name. */
export function scriptedGateway(answers: Readonly<Record<string, Partial<GatewayAnswer>>>): ScriptedGateway {
  const asked: { question: Question; caller: Caller }[] = [];
  return {
    asked,
    ask: async (question, caller) => {
      asked.push({ question, caller });
      const { name } = question.operation;
      if (!Object.hasOwn(answers, name)) throw new Error(`the test has no answer to ${name}`);
      return { data: null, errors: [], ...answers[name] };
    },
  };
}
