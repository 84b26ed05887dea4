import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCheckpointKey } from '../../../../gateway/audit/keys/checkpoint-key.ts';
import { readCheckpoint, signCheckpoint } from '../../../../gateway/audit/store/checkpoint.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';

const checkpoint = { log: 'l', sequence: 7, hash: 'h', at: '2026-11-24T00:00:00.000Z', count: 7 };

describe('a signed checkpoint', () => {
  let log: LogFolder;
  beforeEach(() => {
    log = logFolder();
  });
  afterEach(() => log.remove());

  test('is read back by the key that signed it', async () => {
    const key = await openCheckpointKey(log.keyFolder);
    expect(await readCheckpoint(await signCheckpoint(checkpoint, key), key)).toEqual(checkpoint);
  });

  test('proves nothing where a byte of it was changed, or another key has signed it', async () => {
    const key = await openCheckpointKey(log.keyFolder);
    const signed = await signCheckpoint(checkpoint, key);
    const [head, payload = '', signature] = signed.split('.');
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('7', '6')).toString('base64url');
    expect(await readCheckpoint([head, forged, signature].join('.'), key)).toBeNull();
    const other = logFolder();
    expect(await readCheckpoint(signed, await openCheckpointKey(other.keyFolder))).toBeNull();
    other.remove();
    expect(await readCheckpoint('nonsense', key)).toBeNull();
  });
});
