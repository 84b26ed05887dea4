import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { suspensionFolder } from '../../../../gateway/limits/suspension/suspension-folder.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mianti-')), 'suspensions');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('a suspension is kept once, found by caller and matter, listed, and lifted', () => {
  const kept = suspensionFolder(folder);
  const id = kept.idOf('an agency: an officer', 'M1');
  const suspension = {
    id,
    caller: 'an agency: an officer',
    matter: 'M1',
    since: '2026-01-01T00:00:00.000Z',
    refusals: 11,
  };
  expect([kept.list(), kept.has(id), kept.lift(id)]).toEqual([[], false, false]);
  expect([kept.add(suspension), kept.add(suspension)]).toEqual([true, false]);
  // As another process, or the same after a restart, sees it.
  expect(suspensionFolder(folder).list()).toEqual([suspension]);
  expect([kept.has(id), kept.has(kept.idOf('an agency: an officer', 'M2'))]).toEqual([true, false]);
  expect(statSync(join(folder, readdirSync(folder)[0] ?? '')).mode & 0o077).toBe(0);
  expect([kept.lift(id), kept.lift(id), kept.has(id)]).toEqual([true, false, false]);
});

test('an id that is a path leads nowhere', () => {
  expect(suspensionFolder(folder).lift('../../etc/passwd')).toBe(false);
});
