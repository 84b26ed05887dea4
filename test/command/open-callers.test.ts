import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openCallers } from '../../command/open-callers.ts';
import { openLog } from '../../gateway/log.ts';
import type { Source } from '../../gateway/source/source.ts';
import { unreachableSource } from '../../gateway/source/unreachable-source.ts';
import { issuerWith, keySetOf, makeTokenKey } from '../support/token-issuer.ts';

const sourceOf = (name: string, isSynthetic: boolean | null): Source => ({
  name,
  send: async () => ({ data: {} }),
  health: async () => ({ isSynthetic }),
  stop: async () => undefined,
});

describe('who may ask a gateway', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-callers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const keyFolder = join(folder, 'keys');
  const log = openLog('silent');
  const made = sourceOf('population', true);

  test('is anyone as a persona, where every record is made up', async () => {
    const { identity, demonstration, sources } = await openCallers({ sources: [made], issuers: [], keyFolder, log });
    const issued = await demonstration?.issue('officer', 60);
    expect(await identity.identify(`Bearer ${issued?.token}`)).toMatchObject({ kind: 'OFFICER' });
    expect(sources).toEqual([made]);
  });

  test.each([
    ['holds real records', false],
    ['does not say that its records are made up', null],
  ])('is nobody without an issuer, where one registry %s: the gateway does not start', async (what, isSynthetic) => {
    const other = join(folder, 'none');
    const opening = openCallers({
      sources: [made, sourceOf('license', isSynthetic)],
      issuers: [],
      keyFolder: other,
      log,
    });
    await expect(opening).rejects.toThrow(
      `the registry license ${what}, and no issuer is configured whose tokens say who asks: name one by --issuer (MIANTI_ISSUER)`,
    );
    expect(existsSync(other)).toBe(false);
  });

  test('includes a registry that is down only once it has said what it holds', async () => {
    const down = unreachableSource('license');
    const { sources } = await openCallers({ sources: [made, down], issuers: [], keyFolder, log });
    expect(sources[0]).toBe(made);
    expect(sources[1]).not.toBe(down);
    expect(sources[1]).toMatchObject({ name: 'license' });
  });

  test('is whom the issuers know and no persona, where issuers are configured', async () => {
    const { demonstration } = await openCallers({ sources: [made], issuers: [], keyFolder, log });
    const issued = await demonstration?.issue('officer', 60);
    const issuers = [issuerWith({ set: await keySetOf(await makeTokenKey('EdDSA')) })];
    const configured = await openCallers({ sources: [sourceOf('license', false)], issuers, keyFolder, log });
    expect(configured.demonstration).toBeNull();
    await expect(configured.identity.identify(`Bearer ${issued?.token}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test('cannot be told by a key file that is missing', async () => {
    const issuers = [issuerWith({ file: join(folder, 'missing.json') })];
    await expect(openCallers({ sources: [], issuers, keyFolder, log })).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining('missing.json cannot be used'),
    });
  });
});
