import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Officer } from '../../../../gateway/access/principal.ts';
import { suspensionFolder } from '../../../../gateway/limits/suspension/suspension-folder.ts';
import { openSuspensions, type Suspensions } from '../../../../gateway/limits/suspension/suspensions.ts';
import { openLog } from '../../../../gateway/log.ts';
import { lines } from '../../../support/lines.ts';

const officer: Officer = {
  kind: 'OFFICER',
  subject: 'an officer',
  agency: '市规划资源局',
  jurisdiction: '310000',
  matters: 'ALL',
};
let folder: string;
const opened: Suspensions[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mianti-'));
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.stop()));
  rmSync(folder, { recursive: true });
});

function open(log = openLog('silent'), where = folder): Suspensions {
  const suspensions = openSuspensions({ folder: where, threshold: 2, redis: null, isWorker: false, log });
  opened.push(suspensions);
  return suspensions;
}
const asking = { principal: officer, purpose: 'M1' };
const overstep = async (suspensions: Suspensions, times: number, who: Parameters<Suspensions['count']>[0] = asking) => {
  for (let at = 0; at < times; at += 1) await suspensions.count(who);
};

describe('a caller who asks for more than the matter allows', () => {
  test('is suspended past the threshold, for that matter, and no colleague is', async () => {
    const suspensions = open();
    await overstep(suspensions, 2);
    expect(suspensions.check(asking)).toBeNull();
    await overstep(suspensions, 1);
    expect(suspensions.check(asking)).toEqual({
      message:
        'The caller is suspended for this matter. It asked too often for more than it may, for the matter M1; the office that runs this gateway can lift it.',
      extensions: { code: 'SUSPENDED' },
    });
    expect(suspensions.check({ ...asking, purpose: 'M2' })).toBeNull();
    expect(suspensions.check({ ...asking, principal: { ...officer, subject: 'another' } })).toBeNull();
  });

  test('stays suspended over a restart, until it is lifted from outside', async () => {
    await overstep(open(), 3);
    const again = open();
    expect(again.check(asking)).not.toBeNull();
    const [one] = suspensionFolder(folder).list();
    expect(one).toMatchObject({ caller: '市规划资源局: an officer', matter: 'M1', refusals: 3 });
    expect(suspensionFolder(folder).lift(one?.id ?? '')).toBe(true);
    expect(again.check(asking)).toBeNull();
  });

  test('is told in the log, each time and once when it is suspended', async () => {
    const told = lines();
    await overstep(open(openLog('warn', told.stream)), 5);
    const messages = told.all().map((line) => (line as { msg: string }).msg);
    expect(messages.filter((message) => message === 'a request beyond its scope was refused')).toHaveLength(5);
    expect(messages.filter((message) => message.startsWith('a caller is suspended'))).toHaveLength(1);
  });

  test('and has no name is never suspended', async () => {
    const suspensions = open();
    const stranger = { principal: { kind: 'STRANGER' }, purpose: 'M1' } as const;
    await overstep(suspensions, 5, stranger);
    expect(suspensions.check(stranger)).toBeNull();
  });

  test('is refused as before where the folder cannot be written, and the log says so', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const told = lines();
    await overstep(open(openLog('error', told.stream), file), 3);
    expect(told.text()).toContain('a suspension could not be kept');
  });
});
