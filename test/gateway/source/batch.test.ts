import { describe, expect, test } from '@jest/globals';
import { batch, type Call, whenAllAbort } from '../../../gateway/source/batch.ts';

const call = (query: string): Call => ({
  request: { query },
  signal: new AbortController().signal,
  context: undefined,
  resolve: () => undefined,
  reject: () => undefined,
});
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('calls that travel together', () => {
  test('are those of one turn, in their order, at most 32 at once', async () => {
    const sent: string[][] = [];
    const add = batch((calls) => sent.push(calls.map(({ request }) => request.query)));
    for (let index = 0; index < 40; index += 1) add(call(String(index)));
    expect(sent).toEqual([]);
    await turn();
    add(call('next'));
    await turn();
    expect(sent.map((one) => one.length)).toEqual([32, 8, 1]);
    expect(sent.flat()).toEqual([...Array.from({ length: 40 }, (_, index) => String(index)), 'next']);
  });

  test('are given up when the last of them is', () => {
    const [one, other] = [new AbortController(), new AbortController()];
    const all = whenAllAbort([one.signal, other.signal]);
    one.abort();
    expect(all.aborted).toBe(false);
    other.abort();
    expect(all.aborted).toBe(true);
  });

  test('are given up at once where all were before', () => {
    expect(whenAllAbort([AbortSignal.abort(), AbortSignal.abort()]).aborted).toBe(true);
  });
});
