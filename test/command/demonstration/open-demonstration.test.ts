import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { demonstrationPersonas } from '../../../command/demonstration/demonstration-personas.ts';
import { openDemonstration } from '../../../command/demonstration/open-demonstration.ts';
import { identifierChecks as checks } from '../../../command/identifier-checks.ts';
import { openIdentity } from '../../../gateway/access/identity/open-identity.ts';
import { openLog } from '../../../gateway/log.ts';
import { generateKey } from '../../../subgraphs/affairs/receipt/keys/generate-key.ts';
import { addKey } from '../../../subgraphs/affairs/receipt/keys/key-folder.ts';

describe('the demonstration issuer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-demonstration-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const log = openLog('silent');

  test('makes a token for every persona, by which a gateway knows the persona', async () => {
    const { issuer, issue } = await openDemonstration(join(folder, 'keys'));
    const { identify } = await openIdentity({ issuers: [issuer], checks, log });
    for (const { id, principal } of demonstrationPersonas) {
      const issued = await issue(id, 60);
      expect(await identify(`Bearer ${issued?.token}`)).toEqual(principal);
    }
    expect(await issue('nobody', 60)).toBeNull();
  });

  test('makes tokens that end', async () => {
    const { issuer, issue } = await openDemonstration(join(folder, 'keys'));
    const issued = await issue('officer', 600);
    const now = () => new Date(Date.parse(issued?.expiresAt ?? '') + 60_001);
    const { identify } = await openIdentity({ issuers: [issuer], checks, log, now });
    await expect(identify(`Bearer ${issued?.token}`)).rejects.toThrow('has expired');
  });

  test('keeps one key, whoever opens it first, and nobody else reads it', async () => {
    const keys = join(folder, 'together');
    const opened = await Promise.all([1, 2, 3].map(() => openDemonstration(keys)));
    const [first, ...others] = opened.map(({ issuer }) => issuer.keys);
    expect(others).toEqual([first, first]);
    const [file = '', ...more] = readdirSync(join(keys, 'demonstration-issuer'));
    expect(more).toEqual([]);
    expect(statSync(join(keys, 'demonstration-issuer', file)).mode & 0o777).toBe(0o600);
  });

  test('is another one in another folder', async () => {
    const [here, there] = [await openDemonstration(join(folder, 'a')), await openDemonstration(join(folder, 'b'))];
    const { identify } = await openIdentity({ issuers: [here.issuer], checks, log });
    const issued = await there.issue('officer', 60);
    await expect(identify(`Bearer ${issued?.token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('takes no key that was made for something else', async () => {
    const keys = join(folder, 'real');
    const key = await generateKey('EdDSA', { isDemonstration: false });
    await addKey(join(keys, 'demonstration-issuer'), { number: 1, key });
    await expect(openDemonstration(keys)).rejects.toThrow("that is not the demonstration issuer's");
  });
});
