import { describe, expect, test } from '@jest/globals';
import { flatness } from '../../../bench/report/flatness.ts';

describe('flatness', () => {
  test('memory that rose while the server warmed up and then stayed is flat', () => {
    expect(flatness([200, 400, 500, 500, 510, 505])).toBe(
      'memory: flat, 500 MiB in the middle third, 508 MiB in the last (× 1.01)',
    );
  });

  test('memory that still rises in the last third is growing', () => {
    expect(flatness([200, 300, 400, 500, 600, 700])).toContain('GROWING');
  });

  test('two samples say nothing', () => {
    expect(flatness([1, 2])).toContain('too few');
  });
});
