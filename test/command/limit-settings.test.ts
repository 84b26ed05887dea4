import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import { addLimitOptions, type LimitSettings, limitsIn, quotasIn } from '../../command/limit-settings.ts';
import { defaultLimits } from '../../gateway/limits/limits.ts';
import { defaultQuotas } from '../../gateway/limits/quota/quotas.ts';

const settings = (...words: string[]): LimitSettings =>
  addLimitOptions(new Command()).parse(words, { from: 'user' }).opts<LimitSettings>();

test('without a flag the limits are the defaults', () => {
  expect(limitsIn(settings())).toEqual(defaultLimits);
  expect(quotasIn(settings())).toEqual(defaultQuotas);
  expect(settings()).toMatchObject({ corsOrigin: [], safelist: 'off' });
});

test('each flag sets its own limit, and what comes of it is frozen', () => {
  const set = settings('--max-depth', '7', '--max-cost', '9', '--max-requests', '3', '--privacy-quota', '5');
  const limits = limitsIn(set);
  expect([limits.document.depth, limits.cost, limits.server.requests]).toEqual([7, 9, 3]);
  expect(quotasIn(set)).toEqual({ ...defaultQuotas, privacyADay: 5 });
  for (const part of [limits, limits.document, limits.server, quotasIn(set)]) expect(Object.isFrozen(part)).toBe(true);
});

test('origins are given one by one or by commas', () => {
  const set = settings(
    '--cors-origin',
    'https://a.example,https://b.example',
    '--cors-origin',
    'http://localhost:3000',
  );
  expect(set.corsOrigin).toEqual(['https://a.example', 'https://b.example', 'http://localhost:3000']);
});
