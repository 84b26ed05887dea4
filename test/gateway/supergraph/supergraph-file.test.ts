import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { openLog } from '../../../gateway/log.ts';
import { supergraphFromFile } from '../../../gateway/supergraph/supergraph-file.ts';
import { type Lines, lines } from '../../support/lines.ts';
import { composed } from '../../support/small-supergraph.ts';

const [one, other, third] = ['one', 'other', 'third'].map((name) => composed({ a: `type Query { ${name}: Int }` })) as [
  string,
  string,
  string,
];

describe('a supergraph in a file', () => {
  let folder: string;
  let file: string;
  let written: Lines;
  let isRefused: boolean;
  let cleanup: (() => Promise<void>) | undefined;
  let updates: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-supergraph-'));
    file = join(folder, 'supergraph.graphql');
    writeFileSync(file, one);
    written = lines();
    isRefused = false;
    updates = [];
  });
  afterEach(async () => {
    await cleanup?.();
    cleanup = undefined;
    rmSync(folder, { recursive: true });
  });
  const start = async () => {
    const update = (sdl: string) => {
      if (isRefused) throw new Error('it does not load');
      updates.push(sdl);
    };
    const started = await supergraphFromFile(file, openLog('info', written.stream)).initialize({ update } as never);
    cleanup = started.cleanup;
    return started.supergraphSdl ?? '';
  };
  const replace = (text: string) => {
    writeFileSync(join(folder, 'next'), text);
    renameSync(join(folder, 'next'), file);
  };
  /** Does something, and waits until the log tells of it. */
  const logged = (text: string, act: () => void) =>
    new Promise<void>((resolve) => {
      const before = written.text().length;
      written.onWrite(() => {
        if (written.text().slice(before).includes(text)) resolve();
      });
      act();
    });
  const fieldsOf = (sdl: string | undefined) =>
    Object.keys(
      buildSchema(sdl ?? '')
        .getQueryType()
        ?.getFields() ?? {},
    );

  test('is served as it stands at first', async () => {
    expect(fieldsOf(await start())).toEqual(['one']);
    expect(updates).toEqual([]);
  });

  test('that is missing is refused', async () => {
    rmSync(file);
    await expect(start()).rejects.toThrow('ENOENT');
    writeFileSync(file, one);
  });

  test('is followed when it is written over, and when it is replaced, again and again', async () => {
    await start();
    await logged('was reloaded', () => writeFileSync(file, other));
    await logged('was reloaded', () => replace(third));
    await logged('was reloaded', () => replace(one));
    expect(updates.map(fieldsOf)).toEqual([['other'], ['third'], ['one']]);
  });

  test('that does not load is refused in the log, and the next one that loads is taken', async () => {
    await start();
    isRefused = true;
    await logged('it does not load', () => replace(other));
    isRefused = false;
    await logged('was reloaded', () => replace(third));
    expect(updates.map(fieldsOf)).toEqual([['third']]);
  });

  test('that is cut off, or gone, is refused and the one before it stays', async () => {
    await start();
    await logged('was refused', () => replace(other.slice(0, 100)));
    await logged('ENOENT', () => rmSync(file));
    expect(updates).toEqual([]);
    await logged('was reloaded', () => replace(other));
    expect(updates.map(fieldsOf)).toEqual([['other']]);
  });

  test('is not reloaded for its neighbours, or where it is written anew unchanged', async () => {
    await start();
    writeFileSync(join(folder, 'supergraph.graphql.bak'), other);
    writeFileSync(file, one);
    await logged('was reloaded', () => replace(third));
    expect(updates.map(fieldsOf)).toEqual([['third']]);
  });
});
