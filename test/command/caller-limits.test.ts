import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { openCallerLimits } from '../../command/caller-limits.ts';
import { addLimitOptions, type LimitSettings } from '../../command/limit-settings.ts';
import { suspensionsIn } from '../../command/suspensions.ts';
import type { Guard } from '../../gateway/access/guard.ts';
import { suspensionFolder } from '../../gateway/limits/suspension/suspension-folder.ts';
import { openLog } from '../../gateway/log.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { openCity } from '../support/city.ts';
import { openGateway } from '../support/gateway.ts';

const data = mkdtempSync(join(tmpdir(), 'mianti-limits-'));
afterAll(() => rmSync(data, { recursive: true }));

test('an officer who oversteps is suspended for the matter, in a running gateway, until it is lifted', async () => {
  const city = await openCity();
  const settings = addLimitOptions(new Command())
    .parse(['--suspend-after', '2'], { from: 'user' })
    .opts<LimitSettings>();
  const limits = openCallerLimits({ ...settings, data }, openLog('silent'));
  const strict: Guard = {
    compile: () => () => ({ errors: [{ message: 'beyond', extensions: { code: 'OVER_SCOPE' } }] }),
  };
  const guard = limits.guarded(strict, () => ({ level: 3 }));
  const gateway = await openGateway(city.registries.map(localSource), { guard });
  const principal = {
    kind: 'OFFICER',
    subject: 'an officer',
    agency: '市规划资源局',
    jurisdiction: '310000',
    matters: 'ALL',
  } as const;
  const ask = async () => {
    const { errors } = await gateway.within(
      { query: 'query Q { __typename }', operationName: 'Q', variables: {} },
      { requestId: 'one', principal, purpose: 'M1' },
    );
    return errors[0]?.extensions?.code;
  };
  try {
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([
      'OVER_SCOPE',
      'OVER_SCOPE',
      'OVER_SCOPE',
      'SUSPENDED',
    ]);
    const folder = suspensionFolder(suspensionsIn(data));
    expect(folder.lift(folder.list()[0]?.id ?? '')).toBe(true);
    expect(await ask()).toBe('OVER_SCOPE');
  } finally {
    await gateway.stop();
    await limits.stop();
    await city.stop();
  }
});
