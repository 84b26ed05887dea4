import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { expireLog } from '../../../../gateway/audit/store/expire-log.ts';
import { accessRecord, entryOf } from '../../../support/audit/access-records.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';

const now = new Date('2026-11-25T00:00:00Z');
const threeYears = 1_096;

describe('retention of the access log', () => {
  let log: LogFolder;
  beforeEach(async () => {
    log = logFolder();
    const days = ['2020-01-01', '2023-11-01', '2023-12-01', '2026-11-24'];
    const records = days.map((day) => accessRecord({ at: `${day}T00:00:00.000Z`, requestId: `of-${day}` }));
    await log.write(records.map(entryOf), true);
  });
  afterEach(() => log.remove());

  test('takes out what is older than its term, and the chain still holds', async () => {
    expect(expireLog(log.file, threeYears, now)).toBe(2);
    expect(await log.verify(threeYears, now)).toMatchObject({ isWhole: true, count: 4, expired: 2, signedUpTo: 4 });
    expect(expireLog(log.file, threeYears, now)).toBe(0);
  });

  test('leaves nothing of it in the file', () => {
    expect(readFileSync(log.file).includes('of-2020-01-01')).toBe(true);
    expireLog(log.file, threeYears, now);
    expect(readFileSync(log.file).includes('of-2020-01-01')).toBe(false);
    expect(readFileSync(log.file).includes('of-2026-11-24')).toBe(true);
  });

  test('does not excuse a change among the records that went', async () => {
    expireLog(log.file, threeYears, now);
    log.tamper("update access set digest = 'AAAA' || substr(digest, 5) where sequence = 1");
    expect(await log.verify(threeYears, now)).toMatchObject({ isWhole: false, sequence: 1 });
  });

  test('does not excuse a body that went before its term', async () => {
    expireLog(log.file, 30, now);
    expect(await log.verify(threeYears, now)).toMatchObject({ isWhole: false, sequence: 3 });
  });
});
