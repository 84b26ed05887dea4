import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { Admission, Guard } from '../../../gateway/access/guard.ts';
import type { Officer } from '../../../gateway/access/principal.ts';
import { limitedGuard } from '../../../gateway/limits/limited-guard.ts';
import { openQuotas, type Quotas } from '../../../gateway/limits/quota/quotas.ts';
import { openSuspensions, type Suspensions } from '../../../gateway/limits/suspension/suspensions.ts';
import { openLog } from '../../../gateway/log.ts';

const schema = buildSchema(
  'scalar CitizenId type Query { person(idNumber: CitizenId!): Person } type Person { name: String }',
);
const document = parse('query ($id: CitizenId!) { person(idNumber: $id) { name } }');
const principal: Officer = {
  kind: 'OFFICER',
  subject: 'an officer',
  agency: '市规划资源局',
  jurisdiction: '310000',
  matters: 'ALL',
};
const shared = { redis: null, isWorker: false, log: openLog('silent') };
const limits = { requestsAMinute: 100, subjectADay: 3, privacyADay: 1_000 };
const admitted: Admission = { settle: () => undefined };
const overScope: Admission = { errors: [{ message: 'too much', extensions: { code: 'OVER_SCOPE' } }] };

describe('a guard with limits', () => {
  let folder: string;
  let quotas: Quotas;
  let suspensions: Suspensions;
  let asked: number;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-'));
    quotas = openQuotas({ limits, ...shared });
    suspensions = openSuspensions({ folder, threshold: 1, ...shared });
    asked = 0;
  });
  afterEach(async () => {
    await Promise.all([quotas.stop(), suspensions.stop()]);
    rmSync(folder, { recursive: true });
  });
  const admitWith = (answer: Admission) => {
    const guard: Guard = {
      compile: () => () => {
        asked += 1;
        return answer;
      },
    };
    const admit = limitedGuard({ guard, quotas, suspensions, classify: () => ({ level: 3 }) }).compile({
      schema,
      document,
      fetches: [],
      keys: new Map(),
      types: { isOfType: () => false, fieldTypeOf: () => undefined },
    });
    return async (id = 'A', purpose = 'M1') => {
      const admission = await admit({ variables: { id }, context: { requestId: 'one', principal, purpose } });
      return 'errors' in admission ? admission.errors[0]?.extensions?.code : admission;
    };
  };

  test('admits what the guard admits', async () => {
    expect(await admitWith(admitted)()).toBe(admitted);
  });

  test('stops a caller who asks about one subject again and again, before the guard is asked', async () => {
    const ask = admitWith(admitted);
    for (let at = 0; at < 3; at += 1) expect(await ask()).toBe(admitted);
    expect(await ask()).toBe('QUOTA_EXHAUSTED');
    expect(await ask('B')).toBe(admitted);
    expect(asked).toBe(4);
  });

  test('suspends who goes on beyond the scope, for the matter alone', async () => {
    const ask = admitWith(overScope);
    expect([await ask('A'), await ask('B'), await ask('C')]).toEqual(['OVER_SCOPE', 'OVER_SCOPE', 'SUSPENDED']);
    expect(asked).toBe(2);
    expect(await admitWith(admitted)('D')).toBe('SUSPENDED');
    expect(await admitWith(admitted)('D', 'M2')).toBe(admitted);
  });

  test('does not count other refusals as beyond the scope', async () => {
    const ask = admitWith({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });
    expect([await ask('A'), await ask('B'), await ask('C')]).toEqual(Array(3).fill('FORBIDDEN'));
  });
});
