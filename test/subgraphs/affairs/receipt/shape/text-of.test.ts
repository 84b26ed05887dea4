import { describe, expect, test } from '@jest/globals';
import { type TextKind, textOf } from '../../../../../subgraphs/affairs/receipt/shape/text-of.ts';

describe('a text in a receipt', () => {
  test.each<readonly [TextKind, string]>([
    ['text', '二手房'],
    ['day', '2026-02-28'],
    ['time', '2026-11-24T10:00:00.123Z'],
    ['time', '2026-11-24T18:00:00+08:00'],
    ['ulid', '01KAVX5Y9G7M4Q2T8R6W3Z1B0C'],
    ['masked', '310***********961X'],
    ['hash', `${'h'.repeat(42)}A`],
    ['salt', `${'s'.repeat(21)}A`],
  ])('of the kind %s may be %p', (kind, value) => {
    expect(textOf(value, 'place', kind)).toBe(value);
  });

  test.each<readonly [TextKind, unknown]>([
    ['text', ''],
    ['text', 7],
    ['text', '\ud800'],
    ['text', 'x'.repeat(2_001)],
    ['day', '2026-13-01'],
    ['day', '2026-1-1'],
    ['time', '2026-11-24'],
    ['time', '2026-11-24 10:00:00Z'],
    ['time', '2026-11-24T25:00:00Z'],
    ['ulid', '81KAVX5Y9G7M4Q2T8R6W3Z1B0C'],
    ['ulid', '01kavx5y9g7m4q2t8r6w3z1b0c'],
    ['masked', '310118199502289522'],
    ['masked', '310***22'],
    ['hash', `${'h'.repeat(42)}B`],
    ['hash', `${'h'.repeat(42)}A=`],
    ['salt', 's'.repeat(20)],
  ])('of the kind %s is not %p', (kind, value) => {
    expect(() => textOf(value, 'place', kind)).toThrow(/^place: expected /);
  });
});
