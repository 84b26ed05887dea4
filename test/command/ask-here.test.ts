import { expect, test } from '@jest/globals';
import { askHere } from '../../command/ask-here.ts';
import type { AskedOperation } from '../../gateway/ask.ts';

const question = { operation: { name: 'A', text: 'query A { a }' }, variables: { x: 1 }, purpose: 'food-license' };

test('before the gateway has started nothing is answered: neither a record nor its absence', async () => {
  await expect(askHere().ask(question, {})).rejects.toThrow(/has not started/);
});

test('the gateway of the process is asked as the caller, with the matter as purpose', async () => {
  const asked: [AskedOperation, unknown][] = [];
  const asking = askHere();
  asking.serve({
    ask: async (...call) => {
      asked.push(call);
      return { data: { a: 1 }, errors: [] };
    },
  });
  const caller = { requestId: '7', authorization: 'Bearer of the client', traceparent: '00-1' };
  expect(await asking.ask(question, caller)).toEqual({ data: { a: 1 }, errors: [] });
  await asking.ask(question, {});
  const operation = { query: 'query A { a }', operationName: 'A', variables: { x: 1 } };
  expect(asked).toEqual([
    [operation, { ...caller, purpose: 'food-license', isForProof: true }],
    [operation, { requestId: 'food-license', purpose: 'food-license', isForProof: true }],
  ]);
});
