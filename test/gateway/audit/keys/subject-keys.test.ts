import { createHmac } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSubjectKeys } from '../../../../gateway/audit/keys/subject-keys.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';

describe('the key of the log’s hashes', () => {
  let log: LogFolder;
  beforeEach(() => {
    log = logFolder();
  });
  afterEach(() => log.remove());
  const file = () => join(log.keyFolder, 'subject-key.json');

  test('is made once, and the same for all that open it at the same time', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openSubjectKeys(log.keyFolder)));
    expect(new Set(opened.map(({ keyId }) => keyId)).size).toBe(1);
    expect(new Set(opened.map(({ hashOf }) => hashOf('Person:1'))).size).toBe(1);
  });

  test('hashes by HMAC-SHA-256', async () => {
    const { hashOf } = await openSubjectKeys(log.keyFolder);
    const { secret } = JSON.parse(readFileSync(file(), 'utf8')) as { secret: string };
    const expected = createHmac('sha256', Buffer.from(secret, 'base64url')).update('Person:1').digest('base64url');
    expect(hashOf('Person:1')).toBe(expected.slice(0, 22));
  });

  test('is another in another folder', async () => {
    const other = logFolder();
    const [one, two] = [await openSubjectKeys(log.keyFolder), await openSubjectKeys(other.keyFolder)];
    other.remove();
    expect(one.hashOf('Person:1')).not.toBe(two.hashOf('Person:1'));
  });

  test('is refused where others can read it, or it holds no secret', async () => {
    await openSubjectKeys(log.keyFolder);
    chmodSync(file(), 0o640);
    await expect(openSubjectKeys(log.keyFolder)).rejects.toThrow('others can read the key');
    chmodSync(file(), 0o600);
    writeFileSync(file(), '{}');
    await expect(openSubjectKeys(log.keyFolder)).rejects.toThrow('holds no secret');
  });
});
