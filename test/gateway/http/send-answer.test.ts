import { afterAll, describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import { sendAnswer } from '../../../gateway/http/send-answer.ts';
import { openMetrics } from '../../../gateway/metrics.ts';
import type { Answer } from '../../../gateway/operation/operation.ts';

describe('an answer without Apollo Server', () => {
  const metrics = openMetrics();
  const app = fastify();
  let answer: Answer = {};
  app.get('/', (_request, reply) => sendAnswer(reply, answer, 'application/json; charset=utf-8', metrics));
  afterAll(async () => {
    await app.close();
    metrics.stop();
  });

  test.each<[string, Answer, number, string, string | undefined]>([
    ['data', { data: '{"a":1}' }, 200, '{"data":{"a":1}}\n', undefined],
    [
      'a quota that is used up, with the time to wait',
      { errors: [{ message: 'x', extensions: { code: 'QUOTA_EXHAUSTED', retryAfter: 7 } }] },
      429,
      '{"errors":[{"message":"x","extensions":{"code":"QUOTA_EXHAUSTED","retryAfter":7}}]}\n',
      '7',
    ],
    [
      'extensions after all else',
      { data: 'null', errors: [{ message: 'x' }], extensions: { cost: { actual: 1 } } },
      200,
      '{"errors":[{"message":"x"}],"data":null,"extensions":{"cost":{"actual":1}}}\n',
      undefined,
    ],
  ])('is sent: %s', async (_title, sent, status, body, wait) => {
    answer = sent;
    const response = await app.inject('/');
    expect([response.statusCode, response.payload, response.headers['retry-after']]).toEqual([status, body, wait]);
    expect(response.headers['cache-control']).toBe('no-store');
  });
});
