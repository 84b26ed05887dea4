import { describe, expect, test } from '@jest/globals';
import type { Throughput } from '../../../bench/measures/throughput.ts';
import { goalTable, verdict } from '../../../bench/report/goals.ts';

function measured(subject: string, perSecond: number, gatewayCpuMs = 1): Throughput {
  const figures = { requests: 1, failures: 0, seconds: 1, p50Ms: 1, p95Ms: 1, p99Ms: 1, clientBusy: 0, allCpuMs: 1 };
  return { subject, question: 'joined', connections: 32, median: { ...figures, perSecond, gatewayCpuMs } };
}

describe('the goals', () => {
  test('a ratio is reached or missed by a share of the goal', () => {
    expect(verdict(12, 12)).toBe('reached');
    expect(verdict(9, 12)).toBe('missed by 25 %');
  });

  test('a goal whose peer was not measured is never called reached', () => {
    const lines = goalTable([measured('mianti', 1_000)]).split('\n');
    expect(lines).toContain('| mianti ≥ 12 × apollo on joined |  |  | not measured |');
  });

  test('the whole is judged by requests a second, the gateway alone by its own processor time', () => {
    const table = goalTable([
      measured('mianti', 1_200),
      measured('apollo', 100),
      measured('mianti-remote', 10, 2),
      measured('grafbase', 100, 3),
    ]);
    expect(table).toContain('| mianti ≥ 12 × apollo on joined | 12.00 | 1.00 | reached |');
    expect(table).toContain('| mianti-remote ≥ 1.5 × grafbase on joined, per gateway core | 1.50 | 1.50 | reached |');
  });
});
