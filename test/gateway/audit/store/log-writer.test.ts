import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setInterval } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCheckpointKey } from '../../../../gateway/audit/keys/checkpoint-key.ts';
import { AccessNotRecorded } from '../../../../gateway/audit/store/access-not-recorded.ts';
import { readCheckpoints } from '../../../../gateway/audit/store/checkpoint-file.ts';
import { openLogWriter } from '../../../../gateway/audit/store/log-writer.ts';
import { openSqlite } from '../../../../gateway/audit/store/sqlite.ts';
import { accessRecord, entryOf } from '../../../support/audit/access-records.ts';
import { appendingProcess } from '../../../support/audit/appending-process.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';
import { requestIds } from '../../../support/audit/request-ids.ts';

const entry = (requestId: string) => entryOf(accessRecord({ requestId }));

describe('the writer of the access log', () => {
  let log: LogFolder;
  const unsigned: string[] = [];
  const open = async () => {
    const key = await openCheckpointKey(log.keyFolder);
    const { file, keyFolder } = log;
    const data = { file, algorithm: 'sha256', keyFolder, key, checkpointRecords: 10, checkpointMs: 60_000 } as const;
    return openLogWriter(data, (reason) => unsigned.push(reason));
  };
  beforeEach(() => {
    log = logFolder();
    unsigned.length = 0;
  });
  afterEach(() => log.remove());

  test('has a record in the log when it says so', async () => {
    const writer = await open();
    await writer.append(entry('first'));
    expect(requestIds(log.file)).toEqual(['first']);
    await writer.stop();
  });

  test('keeps the order in which records came, and chains all of them', async () => {
    const writer = await open();
    const names = Array.from({ length: 300 }, (_, index) => `r${index}`);
    await Promise.all(names.map((name) => writer.append(entry(name))));
    await writer.stop();
    expect(requestIds(log.file)).toEqual(names);
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 300 });
  });

  test('signs where the log ends when it stops, so that nothing is left that could be cut off unseen', async () => {
    const writer = await open();
    await Promise.all([writer.append(entry('a')), writer.append(entry('b')), writer.append(entry('c'))]);
    await writer.stop();
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 3, signedUpTo: 3 });
    expect(unsigned).toEqual([]);
  });

  test('signs a checkpoint each time so many records have come', async () => {
    const writer = await open();
    const signed = async () => (await readCheckpoints(log.keyFolder).catch(() => [])).length;
    for (let index = 0; index < 25; index += 1) {
      await writer.append(entry(`r${index}`));
      // It is signed beside the writing; one that is late would be one with the next.
      const due = Math.floor((index + 1) / 10);
      for await (const _ of setInterval(5)) if ((await signed()) >= due) break;
    }
    await writer.stop();
    expect(await signed()).toBe(3);
  });

  test('writes what waits before it stops, and refuses what comes after', async () => {
    const writer = await open();
    const appended = [writer.append(entry('a')), writer.append(entry('b'))];
    const stopped = writer.stop();
    await expect(writer.append(entry('late'))).rejects.toThrow(AccessNotRecorded);
    await Promise.all([...appended, stopped]);
    expect(requestIds(log.file)).toEqual(['a', 'b']);
  });

  test.each([
    [
      'no database',
      () => writeFileSync(log.file, 'this is no database, and it is long enough to be looked at'.repeat(40)),
    ],
    ['a folder', () => mkdirSync(log.file)],
  ])('rejects while the file is %s, and goes on when it can be written again', async (_what, spoil) => {
    spoil();
    const writer = await open();
    await expect(writer.append(entry('lost'))).rejects.toThrow(/the access log cannot be written: .+/);
    rmSync(log.file, { recursive: true });
    await writer.append(entry('kept'));
    await writer.stop();
    expect(requestIds(log.file)).toEqual(['kept']);
  });

  test('rejects while the log is full, and goes on when there is room again', async () => {
    const writer = await open();
    await writer.append(entry('before'));
    const other = openSqlite(log.file, {});
    other.exec(
      "create trigger full before insert on access begin select raise(abort, 'database or disk is full'); end",
    );
    await expect(writer.append(entry('lost'))).rejects.toThrow('database or disk is full');
    other.exec('drop trigger full');
    other.close();
    await writer.append(entry('after'));
    await writer.stop();
    expect(requestIds(log.file)).toEqual(['before', 'after']);
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 2 });
  });

  test('rejects all of a batch that cannot be written, and none of it is in the log', async () => {
    writeFileSync(log.file, 'no database'.repeat(100));
    const writer = await open();
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => writer.append(entry(name))));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await writer.stop();
  });

  test('does not write on into a file that was moved away', async () => {
    const writer = await open();
    await writer.append(entry('old'));
    renameSync(log.file, `${log.file}.old`);
    for (const end of ['-wal', '-shm']) rmSync(`${log.file}${end}`, { force: true });
    await writer.append(entry('new'));
    await writer.stop();
    expect(requestIds(log.file)).toEqual(['new']);
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 1 });
  });

  test('says which key is not secret enough to sign with', async () => {
    await openCheckpointKey(log.keyFolder);
    chmodSync(`${log.keyFolder}/checkpoint-key.json`, 0o644);
    await expect(open()).rejects.toThrow('others can read the key');
  });

  test('chains one log with another process that writes at the same time', async () => {
    const told = await Promise.all(['one', 'two'].map((name) => appendingProcess(log, { name, count: 200 })));
    expect(told.map((each) => each.length)).toEqual([200, 200]);
    expect(new Set(requestIds(log.file))).toEqual(new Set(told.flat()));
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 400, signedUpTo: 400 });
  });

  test('has every record that it told of, and a whole chain, however often it is killed', async () => {
    const told: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      // From the first record to the middle of the load; the number only has to differ.
      const killAfter = 1 + ((round * 37) % 150);
      told.push(...(await appendingProcess(log, { name: `round${round}`, count: 100_000, killAfter })));
      expect(await log.verify()).toMatchObject({ isWhole: true });
    }
    const kept = new Set(requestIds(log.file));
    expect(told.filter((requestId) => !kept.has(requestId))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(1_000);
  }, 120_000);
});
