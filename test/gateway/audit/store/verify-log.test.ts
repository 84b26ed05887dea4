import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessRecord, entryOf } from '../../../support/audit/access-records.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';

const entries = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    entryOf(accessRecord({ requestId: `r${from + index}`, subjects: [`s${(from + index) % 3}`, 'all'] })),
  );

/** What a person with write access to the database would try, and the first record at which it has to show. */
const tampering: readonly [what: string, spoil: (log: LogFolder, at: number) => number][] = [
  [
    'changed body',
    (log, at) => {
      log.tamper("update access set body = replace(body, 'officer-7', 'officer-8') where sequence = ?", at);
      return at;
    },
  ],
  [
    'changed body with its digest made to fit',
    (log, at) => {
      log.tamper("update access set digest = 'AAAA' || substr(digest, 5) where sequence = ?", at);
      return at;
    },
  ],
  [
    'changed time',
    (log, at) => {
      log.tamper("update access set at = '2020-01-01T00:00:00.000Z' where sequence = ?", at);
      return at;
    },
  ],
  [
    'changed hash',
    (log, at) => {
      log.tamper("update access set hash = 'AAAA' || substr(hash, 5) where sequence = ?", at);
      return at;
    },
  ],
  [
    'removed record',
    (log, at) => {
      log.tamper('delete from access where sequence = ?', at);
      return at;
    },
  ],
  [
    'removed record whose followers moved up',
    (log, at) => {
      log.tamper('delete from access where sequence = ?', at);
      log.tamper('update access set sequence = -sequence where sequence > ?', at);
      log.tamper('update access set sequence = -sequence - 1 where sequence < 0');
      return at;
    },
  ],
  [
    'body taken out before its term',
    (log, at) => {
      log.tamper('update access set body = null where sequence = ?', at);
      return at;
    },
  ],
  [
    'two neighbours swapped',
    (log, at) => {
      const one = Math.min(at, 11);
      log.tamper('update access set sequence = -1 where sequence = ?', one);
      log.tamper('update access set sequence = ? where sequence = ?', one, one + 1);
      log.tamper('update access set sequence = ? where sequence = -1', one + 1);
      return one;
    },
  ],
  [
    'record inserted',
    (log, at) => {
      log.tamper('update access set sequence = -sequence where sequence > ?', at);
      log.tamper('update access set sequence = -sequence + 1 where sequence < 0');
      log.tamper('insert into access select sequence + 1, at, digest, hash, body from access where sequence = ?', at);
      return at + 1;
    },
  ],
  [
    'subject taken out of the index',
    (log, at) => {
      log.tamper("delete from access_subject where sequence = ? and subject = 'all'", at);
      return at;
    },
  ],
  [
    'subject put into the index',
    (log, at) => {
      log.tamper("insert into access_subject values ('nobody', ?)", at);
      return at;
    },
  ],
  [
    'end cut off',
    (log, at) => {
      log.tamper('delete from access where sequence >= ?', at);
      return at;
    },
  ],
];

describe('the access log', () => {
  let log: LogFolder;
  beforeEach(() => {
    log = logFolder();
  });
  afterEach(() => log.remove());

  test('is whole as it was written, and told to be signed up to its last checkpoint', async () => {
    await log.write(entries(5), true);
    await log.write(entries(2, 5));
    const whole = { isWhole: true, count: 7, signedUpTo: 5, signedAt: '2026-11-24T03:00:00.000Z', expired: 0 };
    expect(await log.verify()).toEqual(whole);
  });

  test('is whole while it is empty', async () => {
    await log.write(entries(1));
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 1, signedUpTo: 0, signedAt: null });
  });

  test.each(tampering)('shows a %s at the record where it was done', async (_what, spoil) => {
    await log.write(entries(12), true);
    const first = spoil(log, 6);
    expect(await log.verify()).toMatchObject({ isWhole: false, sequence: first });
  });

  test('shows any of it anywhere', async () => {
    const anyPlace = fc.tuple(fc.constantFrom(...tampering), fc.integer({ min: 1, max: 12 }));
    await fc.assert(
      fc.asyncProperty(anyPlace, async ([[, spoil], at]) => {
        const one = logFolder();
        await one.write(entries(12), true);
        const first = spoil(one, at);
        const verdict = await one.verify();
        one.remove();
        expect(verdict).toMatchObject({ isWhole: false, sequence: first });
      }),
      { numRuns: 40 },
    );
  });

  test('that is written anew from a record on does not fit the checkpoint', async () => {
    await log.write(entries(4), true);
    const other = logFolder();
    await other.write(entries(4, 9));
    const { database } = (await import('../../../../gateway/audit/store/open-log-file.ts')).openLogFile(
      log.file,
      'sha256',
    );
    database.exec(`drop trigger access_is_kept; delete from access; attach '${other.file}' as other;
      insert into access select * from other.access; update fact set value = (select value from other.fact where name = 'log')
      where name = 'log'; delete from access_subject; insert into access_subject select * from other.access_subject`);
    database.close();
    other.remove();
    expect(await log.verify()).toEqual({
      isWhole: false,
      sequence: 1,
      reason: expect.stringContaining('of another log'),
    });
  });

  test('takes a checkpoint that is signed by another key for what it is', async () => {
    await log.write(entries(4), true);
    const other = logFolder();
    await other.write(entries(4), true);
    const { readCheckpoints, addCheckpoint } = await import('../../../../gateway/audit/store/checkpoint-file.ts');
    const [foreign = ''] = await readCheckpoints(other.keyFolder);
    await addCheckpoint(log.keyFolder, foreign);
    other.remove();
    expect(await log.verify()).toMatchObject({ isWhole: false, reason: expect.stringContaining('not signed') });
  });

  test('can lose what follows its last checkpoint unseen, and says where that begins', async () => {
    await log.write(entries(4), true);
    await log.write(entries(3, 4));
    log.tamper('delete from access where sequence > 5');
    log.tamper('delete from access_subject where sequence > 5');
    expect(await log.verify()).toMatchObject({ isWhole: true, count: 5, signedUpTo: 4 });
  });

  test('is chained by SM3 where it is configured so', async () => {
    const chinese = logFolder('sm3');
    await chinese.write(entries(3), true);
    expect(await chinese.verify()).toMatchObject({ isWhole: true, count: 3 });
    chinese.tamper("update access set body = body || ' ' where sequence = 2");
    expect(await chinese.verify()).toMatchObject({ isWhole: false, sequence: 2 });
    chinese.remove();
  });
});
