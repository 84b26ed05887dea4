import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callSigner } from '../../../gateway/source/call-signer.ts';
import { remoteSource } from '../../../gateway/source/remote-source.ts';
import type { MutualTls } from '../../../subgraphs/kit/mutual-tls.ts';
import { serveRegistry } from '../../../subgraphs/kit/serve.ts';
import { population } from '../../../subgraphs/population/index.ts';
import { authority } from '../../support/authority.ts';
import { callKey, callKeyFile } from '../../support/call-keys.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';
import { silentLog } from '../../support/silent-log.ts';

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
