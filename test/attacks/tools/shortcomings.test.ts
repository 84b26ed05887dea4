import { describe, expect, test } from '@jest/globals';
import type { Attack, Reply } from './attack.ts';
import { shortcomings } from './shortcomings.ts';

const attack = (more: Partial<Attack> = {}): Attack => ({
  id: 'x',
  title: 'x',
  send: () => Promise.resolve([]),
  expect: 'refused',
  ...more,
});
const reply = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  body,
  headers: new Map(Object.entries(headers)),
});
const found = (one: Reply, more: Partial<Attack> = {}) =>
  shortcomings(attack(more), [{ replies: [one], isLate: false }]);

describe('judging how an attack was met', () => {
  test.each([
    [reply(400, '{"errors":[{"message":"no"}]}')],
    [reply(200, '{"data":{"person":null}}')],
    [reply(200, '[{"errors":[]},{"data":{"people":[null,{"name":null}]}}]')],
    [reply(404, '')],
  ])('a refusal is one: %j', (one) => expect(found(one)).toEqual([]));

  test.each([
    [reply(200, '{"data":{"person":{"name":"x"}}}')],
    [reply(403, '{"data":{"person":{"isDisputed":false}}}')],
    [reply(200, '{"name":"mianti"}')],
    [reply(200, 'root')],
    [reply(101, '')],
    [reply(500, '')],
  ])('an answer is none: %j', (one) => expect(found(one)).toHaveLength(1));

  test('an answer is harmless where the attack is load, a failure never', () => {
    expect(found(reply(200, '{"data":{"a":1}}'), { expect: 'harmless' })).toEqual([]);
    expect(found(reply(500, ''), { expect: 'harmless' })).toHaveLength(1);
  });

  test('"try later" is an answer to load only, and with a time', () => {
    expect(found(reply(503, '', { 'retry-after': '1' }), { isLoad: true })).toEqual([]);
    expect(found(reply(503, ''), { isLoad: true })).toHaveLength(1);
    expect(found(reply(503, '', { 'retry-after': '1' }))).toHaveLength(1);
  });

  test('a connection that nobody ends, and what the attack itself looks for, count', () => {
    expect(shortcomings(attack(), [{ replies: [], isLate: true }])).toHaveLength(1);
    expect(found(reply(400, ''), { also: () => 'no' })).toEqual(['no']);
  });
});
