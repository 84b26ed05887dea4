import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { identifierChecks as checks } from '../../../../../command/identifier-checks.ts';
import { openIdentity } from '../../../../../gateway/access/identity/open-identity.ts';
import { openLog } from '../../../../../gateway/log.ts';
import {
  citizenClaims,
  issuerWith,
  keySetOf,
  makeTokenKey,
  noon,
  signed,
  type TokenKey,
} from '../../../../support/token-issuer.ts';

describe('keys in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-key-file-'));
  const file = join(folder, 'keys.json');
  let older: TokenKey;
  let newer: TokenKey;
  beforeAll(async () => {
    older = await makeTokenKey('EdDSA', 'older');
    newer = await makeTokenKey('EdDSA', 'newer');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const open = (path: string) =>
    openIdentity({ issuers: [issuerWith({ file: path })], checks, log: openLog('silent'), now: () => noon });
  /** As an operator does it: whoever reads meanwhile gets the one or the other. */
  const publish = async (...keys: readonly TokenKey[]) => {
    writeFileSync(`${file}.part`, JSON.stringify(await keySetOf(...keys)));
    renameSync(`${file}.part`, file);
  };
  let tokens = 0;
  const header = async (key: TokenKey) => {
    tokens += 1;
    return `Bearer ${await signed(key, { ...citizenClaims, jti: String(tokens) })}`;
  };

  test('count as soon as they stand there, and no more when they are gone', async () => {
    await publish(older);
    const { identify } = await open(file);
    expect(await identify(await header(older))).toMatchObject({ kind: 'CITIZEN' });
    await expect(identify(await header(newer))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await publish(older, newer);
    expect(await identify(await header(newer))).toMatchObject({ kind: 'CITIZEN' });
    await publish(newer);
    await expect(identify(await header(older))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('that cannot be read any more let nobody in, and blame no token', async () => {
    await publish(older);
    const { identify } = await open(file);
    writeFileSync(file, '{"keys":');
    await expect(identify(await header(older))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    rmSync(file);
    await expect(identify(await header(older))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await publish(older);
    expect(await identify(await header(older))).toMatchObject({ kind: 'CITIZEN' });
  });

  test('that are missing or none are refused at start, with the file', async () => {
    await expect(open(join(folder, 'missing.json'))).rejects.toThrow(/missing.json cannot be used: ENOENT/);
    writeFileSync(file, '[]');
    await expect(open(file)).rejects.toThrow(`the key file ${file} cannot be used: it is no key set`);
  });
});
