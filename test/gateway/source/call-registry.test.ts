import { describe, expect, test } from '@jest/globals';
import { openLog } from '../../../gateway/log.ts';
import { openMetrics } from '../../../gateway/metrics.ts';
import { callRegistry } from '../../../gateway/source/call-registry.ts';
import type { Source, SourceAnswer, SourceRequest } from '../../../gateway/source/source.ts';
import { SourceFailure } from '../../../gateway/source/source-failure.ts';
import { lines } from '../../support/lines.ts';

const request: SourceRequest = { query: '{ a }' };
const entities = (count: number): SourceRequest => ({
  ...request,
  variables: { representations: Array(count).fill({ __typename: 'A' }) },
});

/** Calls a registry that does as given; tells how it ended, what was logged and counted. */
async function called(send: Source['send'], asked: SourceRequest = request, deadlineMs = 10_000) {
  const [written, metrics] = [lines(), openMetrics()];
  const source: Source = {
    name: 'license',
    send,
    health: async () => ({ isSynthetic: null }),
    stop: async () => undefined,
  };
  const call = callRegistry({ source, deadlineMs, log: openLog('info', written.stream), metrics });
  const outcome = await call(asked, { requestId: 'r1' }).catch((error: SourceFailure) => error);
  const counted = /registry_call_seconds_count\{registry="license",outcome="(\w+)"\} 1/.exec(await metrics.text())?.[1];
  metrics.stop();
  return { outcome, counted, log: written.all() };
}
const answers = (answer: SourceAnswer) => async () => answer;

describe('a call to a registry', () => {
  test.each<[string, SourceRequest, SourceAnswer, string]>([
    ['data', request, { data: { a: 1 } }, 'ok'],
    ['data of nothing', request, { data: {} }, 'ok'],
    ['data and errors', request, { data: { a: null }, errors: [{ message: 'x' }] }, 'errors'],
    ['errors alone', request, { data: null, errors: [{ message: 'x' }] }, 'errors'],
    ['an entity for each representation', entities(2), { data: { _entities: [{}, null] } }, 'ok'],
    ['no entities, with the reason', entities(2), { data: { _entities: null }, errors: [{ message: 'x' }] }, 'errors'],
  ])('that answers %s is passed on, and counted', async (_title, asked, answer, counted) => {
    expect(await called(answers(answer), asked)).toEqual({ outcome: answer, counted, log: [] });
  });

  test.each<[string, SourceRequest, SourceAnswer]>([
    ['nothing', request, {}],
    ['null without a reason', request, { data: null }],
    ['an entity too few', entities(2), { data: { _entities: [{}] } }],
    ['an entity too many', entities(1), { data: { _entities: [{}, {}] } }],
    ['null for all entities without a reason', entities(1), { data: { _entities: null } }],
    ['no list of entities', entities(1), { data: { _entities: { 0: {}, length: 1 } } }],
    ['something else', entities(1), { data: { a: 1 } }],
  ])('that answers %s is no answer', async (_title, asked, answer) => {
    const { outcome, counted } = await called(answers(answer), asked);
    expect([outcome, counted]).toEqual([
      expect.objectContaining({ code: 'REGISTRY_BAD_ANSWER' }),
      'REGISTRY_BAD_ANSWER',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['a failure of its own', new SourceFailure('REGISTRY_BAD_ANSWER', 'at 10.0.0.7'), 'REGISTRY_BAD_ANSWER'],
    ['an error', new Error('connect ECONNREFUSED 10.0.0.7'), 'REGISTRY_UNAVAILABLE'],
    ['an abort', new DOMException('x', 'AbortError'), 'REGISTRY_TIMEOUT'],
    ['a text', 'oops', 'REGISTRY_UNAVAILABLE'],
    ['nothing', undefined, 'REGISTRY_UNAVAILABLE'],
    ['null', null, 'REGISTRY_UNAVAILABLE'],
  ])(
    'that rejects with %s has a code, and its reason is in the log under the request',
    async (_title, reason, code) => {
      const { outcome, counted, log } = await called(() => Promise.reject(reason));
      expect(outcome).toBeInstanceOf(SourceFailure);
      expect([(outcome as SourceFailure).code, counted]).toEqual([code, code]);
      expect(log).toEqual([expect.objectContaining({ requestId: 'r1', registry: 'license', code })]);
    },
  );

  test('that throws before it has begun is unavailable', async () => {
    const { outcome } = await called(() => {
      throw new Error('at once');
    });
    expect(outcome).toMatchObject({ code: 'REGISTRY_UNAVAILABLE' });
  });

  test('that takes too long is left, and told to stop', async () => {
    let told: AbortSignal | undefined;
    const { outcome, counted } = await called(
      (_request, signal) => {
        told = signal;
        return new Promise<never>(() => undefined);
      },
      request,
      1,
    );
    expect([outcome, counted]).toEqual([expect.objectContaining({ code: 'REGISTRY_TIMEOUT' }), 'REGISTRY_TIMEOUT']);
    expect(told?.aborted).toBe(true);
  });
});
