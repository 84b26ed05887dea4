import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readMutualTls } from '../../command/read-mutual-tls.ts';
import { authority } from '../support/authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'mianti-tls-files-'));
beforeAll(() => {
  authority(folder, 'city')('gateway');
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const [tlsCert, tlsKey, tlsCa] = [file('gateway.crt'), file('gateway.key'), file('city.crt')];

test('mutual TLS is all of its files, or none', async () => {
  expect(await readMutualTls({})).toBeNull();
  const [cert, key, ca] = [tlsCert, tlsKey, tlsCa].map((name) => readFileSync(name, 'utf8'));
  expect(await readMutualTls({ tlsCert, tlsKey, tlsCa })).toEqual({ cert, key, ca });
});

test.each([{ tlsCert }, { tlsCert, tlsKey }, { tlsCa }, { tlsKey, tlsCa }])(
  'a part of mutual TLS is refused: %j',
  async (settings) => {
    await expect(readMutualTls(settings)).rejects.toThrow('--tls-cert, --tls-key and --tls-ca together');
  },
);

test('a file that is not there, is none, or has the key of another certificate is refused by name', async () => {
  const wrong = [file('none.pem'), file('san'), file('city.key')];
  for (const one of wrong) await expect(readMutualTls({ tlsCert, tlsKey: one, tlsCa })).rejects.toThrow(one);
});
