import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callSigner } from '../../../gateway/source/call-signer.ts';
import { remoteSource } from '../../../gateway/source/remote-source.ts';
import type { MutualTls } from '../../../subgraphs/kit/mutual-tls.ts';
import { serveRegistry } from '../../../subgraphs/kit/serve.ts';
import { population } from '../../../subgraphs/population/index.ts';
import { callKey, callKeyFile } from '../../support/call-keys.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { silentLog } from '../../support/silent-log.ts';

/** An authority and certificates of it, made by OpenSSL in a folder. */
function authority(folder: string, name: string) {
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.crt`,
    '-subj',
    `/CN=${name}`,
    '-days',
    '2',
  );
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return (party: string): MutualTls => {
    openssl('req', ...key, '-keyout', `${party}.key`, '-out', `${party}.csr`, '-subj', `/CN=${party}`);
    writeFileSync(join(folder, 'san'), 'subjectAltName=IP:127.0.0.1');
    const by = ['-CA', `${name}.crt`, '-CAkey', `${name}.key`, '-CAcreateserial', '-days', '2', '-extfile', 'san'];
    openssl('x509', '-req', '-in', `${party}.csr`, '-out', `${party}.crt`, ...by);
    return { cert: read(`${party}.crt`), key: read(`${party}.key`), ca: read(`${name}.crt`) };
  };
}

describe('a registry over mutual TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-tls-'));
  let opened: TestRegistry;
  let server: Awaited<ReturnType<typeof serveRegistry>>;
  let file: ReturnType<typeof callKeyFile>;
  let sign: Awaited<ReturnType<typeof callSigner>>;
  let ours: MutualTls;
  let strangers: MutualTls;
  beforeAll(async () => {
    const city = authority(folder, 'city');
    ours = city('gateway');
    strangers = authority(folder, 'elsewhere')('stranger');
    const key = await callKey();
    file = callKeyFile(key);
    sign = await callSigner(key);
    opened = await openTestRegistry(population);
    const { registry } = opened;
    const verifyCall = file.verifier('population');
    const tls = city('registry');
    server = await serveRegistry({ registry, verifyCall, tls, host: '127.0.0.1', port: 0, log: silentLog });
  });
  afterAll(async () => {
    await server.stop();
    await opened.stop();
    file.remove();
    rmSync(folder, { recursive: true });
  });

  const askedWith = async (tls: MutualTls | null) => {
    const source = remoteSource({ name: 'population', url: server.url, signCall: sign, tls });
    try {
      return await source.send(
        { query: '{ person(idNumber: "310101199003070019") { name } }' },
        AbortSignal.timeout(5_000),
      );
    } finally {
      await source.stop();
    }
  };

  test('answers a gateway that its authority has certified', async () => {
    expect(server.url).toMatch(/^https:/);
    expect(await askedWith(ours)).toEqual({ data: { person: null } });
  });

  test('has no connection for a gateway without a certificate, or with one of another authority', async () => {
    await expect(askedWith(null)).rejects.toThrow();
    await expect(askedWith({ ...strangers, ca: ours.ca })).rejects.toThrow();
  });

  test('is not believed by a gateway that trusts another authority', async () => {
    await expect(askedWith({ ...ours, ca: strangers.ca })).rejects.toThrow();
  });

  test('answers nobody by his certificate alone', async () => {
    const status = await new Promise((resolve, reject) => {
      const asked = request(`${server.url}/readyz`, { ...ours }, (response) => resolve(response.resume().statusCode));
      asked.on('error', reject).end();
    });
    expect(status).toBe(401);
  });
});
