import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { followCallKeys } from '../../../../subgraphs/kit/calls/follow-call-keys.ts';
import { callKey, callKeyFile, publicSet } from '../../../support/call-keys.ts';

describe('the key set of a file', () => {
  const files: ReturnType<typeof callKeyFile>[] = [];
  afterEach(() => {
    for (const one of files.splice(0)) one.remove();
  });
  const opened = async () => {
    const keys = [await callKey(), await callKey()] as const;
    const file = callKeyFile(keys[0]);
    files.push(file);
    const logged: string[] = [];
    const note = (_fields: object, message: string) => logged.push(message);
    const followed = followCallKeys(file.file, { info: note, warn: note, error: note });
    const knows = async ({ kid }: { kid: string }) => {
      try {
        return (await followed.current()({ alg: 'EdDSA', kid })) !== undefined;
      } catch {
        return false;
      }
    };
    return { keys, file, logged, knows };
  };

  test('is read again when the file has been written, and when another was moved to its place', async () => {
    const { keys, file, knows } = await opened();
    expect([await knows(keys[0]), await knows(keys[1])]).toEqual([true, false]);
    file.write(publicSet(...keys));
    expect([await knows(keys[0]), await knows(keys[1])]).toEqual([true, true]);
    writeFileSync(`${file.file}.new`, publicSet(keys[1]));
    renameSync(`${file.file}.new`, file.file);
    expect([await knows(keys[0]), await knows(keys[1])]).toEqual([false, true]);
  });

  test.each([
    ['no key set', (file: string) => writeFileSync(file, '{')],
    ['gone', (file: string) => rmSync(file)],
  ])('stays where the file is %s, and the log says so once', async (_title, spoil) => {
    const { keys, file, logged, knows } = await opened();
    spoil(file.file);
    expect([await knows(keys[0]), await knows(keys[0])]).toEqual([true, true]);
    expect(logged).toEqual(['the keys of callers cannot be read; the old ones stay']);
    file.write(publicSet(keys[1]));
    expect([await knows(keys[0]), await knows(keys[1])]).toEqual([false, true]);
  });
});
