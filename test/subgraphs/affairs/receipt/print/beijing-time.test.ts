import { expect, test } from '@jest/globals';
import { beijingTime } from '../../../../../subgraphs/affairs/receipt/print/beijing-time.ts';

test('a time is shown as Beijing has it, wherever the server stands', () => {
  expect(beijingTime('2026-11-24T16:30:59Z')).toBe('2026-11-25 00:30');
  expect(beijingTime('2026-11-25T00:30:00+08:00')).toBe('2026-11-25 00:30');
});
