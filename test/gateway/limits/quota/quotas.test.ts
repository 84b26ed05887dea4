import { afterEach, describe, expect, test } from '@jest/globals';
import type { Officer, Principal } from '../../../../gateway/access/principal.ts';
import { openQuotas, type QuotaRequest, type Quotas } from '../../../../gateway/limits/quota/quotas.ts';
import { openLog } from '../../../../gateway/log.ts';

const officer: Officer = {
  kind: 'OFFICER',
  subject: 'an officer',
  agency: '市规划资源局',
  jurisdiction: '310000',
  matters: 'ALL',
};
const citizen: Principal = { kind: 'CITIZEN', subject: 'a citizen', idNumber: '310101199003070019' };
const limits = { requestsAMinute: 5, subjectADay: 2, privacyADay: 10 };
const opened: Quotas[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.stop()));
});

/** Asks one after the other, and tells the code of each refusal. */
async function admitted(requests: readonly Partial<QuotaRequest>[]) {
  const quotas = openQuotas({ limits, redis: null, isWorker: false, log: openLog('silent') });
  opened.push(quotas);
  const codes: unknown[] = [];
  for (const request of requests) {
    const refused = await quotas.admit({
      principal: officer,
      purpose: 'M1',
      subjects: [],
      privacyCost: 0,
      ...request,
    });
    codes.push(refused?.extensions?.code ?? null);
    if (refused) expect(refused.extensions?.retryAfter).toBeGreaterThanOrEqual(1);
  }
  return codes;
}

describe('a quota', () => {
  test('is of requests a minute, for each matter by itself, and an agency’s officers share it', async () => {
    const colleague = { principal: { ...officer, subject: 'another' } };
    expect(await admitted([{}, {}, {}, colleague, colleague, colleague, {}, { purpose: 'M2' }])).toEqual([
      ...Array(5).fill(null),
      'TOO_MANY_REQUESTS',
      'TOO_MANY_REQUESTS',
      null,
    ]);
  });

  test('is of requests about one subject, for each agency and matter by itself', async () => {
    const about = (...subjects: string[]) => ({ subjects });
    expect(
      await admitted([
        about('A'),
        about('A', 'A', 'B'),
        about('A'),
        { ...about('A'), purpose: 'M2' },
        { ...about('A'), principal: { ...officer, agency: '市公安局' } },
      ]),
    ).toEqual([null, null, 'QUOTA_EXHAUSTED', null, null]);
  });

  test('does not keep citizens from asking about themselves', async () => {
    const own = { principal: citizen, subjects: ['310101199003070019'] };
    expect(await admitted([own, own, own])).toEqual([null, null, null]);
  });

  test('is of people times sensitivity in a day, over all matters', async () => {
    expect(
      await admitted([{ privacyCost: 6 }, { privacyCost: 6 }, { privacyCost: 4, purpose: 'M2' }, { privacyCost: 1 }]),
    ).toEqual([null, 'QUOTA_EXHAUSTED', null, 'QUOTA_EXHAUSTED']);
  });

  test('counts what is asked for a proof only by the people that it reaches', async () => {
    const proof = { isForProof: true, subjects: ['A'], privacyCost: 1 };
    expect(await admitted([...Array(10).fill(proof), proof])).toEqual([...Array(10).fill(null), 'QUOTA_EXHAUSTED']);
  });

  test('is none of strangers, who have no name', async () => {
    const stranger = { principal: { kind: 'STRANGER' }, privacyCost: 1_000 } as const;
    expect(await admitted([stranger, { ...stranger, principal: undefined }])).toEqual([null, null]);
  });

  test('is told in a sentence, with the seconds to wait', async () => {
    const quotas = openQuotas({ limits, redis: null, isWorker: false, log: openLog('silent') });
    opened.push(quotas);
    const refused = await quotas.admit({ principal: officer, purpose: 'M1', subjects: [], privacyCost: 11 });
    expect(refused).toEqual({
      message: 'The request could reach 11, people times sensitivity, and its quota is 10 in a day.',
      extensions: { code: 'QUOTA_EXHAUSTED', retryAfter: 86_400 },
    });
  });
});
