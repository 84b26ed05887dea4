import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { suspensionsIn } from '../../command/suspensions.ts';
import { suspensionFolder } from '../../gateway/limits/suspension/suspension-folder.ts';
import { mianti } from '../support/command.ts';

describe('mianti suspensions', () => {
  const data = mkdtempSync(join(tmpdir(), 'mianti-suspensions-'));
  afterAll(() => rmSync(data, { recursive: true }));
  const suspensions = (...words: readonly string[]) => mianti('suspensions', ...words, '--data', data).ended;

  const kept = suspensionFolder(suspensionsIn(data));
  const caller = '市规划资源局: an officer';
  const id = kept.idOf(caller, 'M1');

  test('lists who is suspended', async () => {
    expect(await suspensions('list')).toEqual({ code: 0, output: 'Nobody is suspended.\n' });
    kept.add({ id, caller, matter: 'M1', since: '2026-01-01T00:00:00.000Z', refusals: 11 });
    expect((await suspensions('list')).output).toBe(
      `${id}  2026-01-01T00:00:00.000Z  ${caller}  matter M1  11 requests beyond scope\n`,
    );
  }, 60_000);

  test('lifts a suspension, once', async () => {
    expect(await suspensions('lift', id)).toEqual({ code: 0, output: `The suspension ${id} is lifted.\n` });
    expect(kept.list()).toEqual([]);
    expect(await suspensions('lift', id)).toMatchObject({
      code: 1,
      output: expect.stringContaining(`there is no suspension ${id}`),
    });
  }, 60_000);
});
