import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addCheckpoint, readCheckpoints } from '../../../../gateway/audit/store/checkpoint-file.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';

const signed = (name: string) => `head.${name}.${'s'.repeat(86)}`;

describe('the file of the checkpoints', () => {
  let log: LogFolder;
  beforeEach(() => {
    log = logFolder();
    mkdirSync(log.keyFolder);
  });
  afterEach(() => log.remove());

  test('has none before the first', async () => expect(await readCheckpoints(log.keyFolder)).toEqual([]));

  test('keeps the order in which they were added, and loses none of those added at once', async () => {
    const all = Array.from({ length: 20 }, (_, index) => signed(`n${index}`));
    for (const one of all) await addCheckpoint(log.keyFolder, one);
    expect(await readCheckpoints(log.keyFolder)).toEqual(all);
    await Promise.all(all.map((one) => addCheckpoint(log.keyFolder, one)));
    expect((await readCheckpoints(log.keyFolder)).length).toBe(40);
  });

  test('goes on after a line that a crash has cut short', async () => {
    await addCheckpoint(log.keyFolder, signed('one'));
    appendFileSync(join(log.keyFolder, 'checkpoints.jws'), signed('torn').slice(0, 30));
    expect(await readCheckpoints(log.keyFolder)).toEqual([signed('one')]);
    await addCheckpoint(log.keyFolder, signed('two'));
    expect(await readCheckpoints(log.keyFolder)).toEqual([signed('one'), signed('two')]);
  });
});
