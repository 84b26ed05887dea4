import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openCallVerifier } from '../../command/open-call-verifier.ts';
import { Refusal } from '../../command/refusal.ts';
import { callSigner } from '../../gateway/source/call-signer.ts';
import { callKey, callKeyFile } from '../support/call-keys.ts';
import { silentLog } from '../support/silent-log.ts';

test('a key set of callers tells their calls; without one nobody is asked who he is', async () => {
  const key = await callKey();
  const { file, remove } = callKeyFile(key);
  const verify = openCallVerifier(file, 'population', silentLog);
  const token = await (await callSigner(key))({ audience: 'population', method: 'GET', path: '/readyz', body: '' });
  expect(await verify?.(token, { method: 'GET', path: '/readyz' })).not.toBeNull();
  expect(await verify?.(token, { method: 'GET', path: '/livez' })).toBeNull();
  remove();
  expect(openCallVerifier(undefined, 'population', silentLog)).toBeNull();
});

test('a key set that is none, or not there, is refused with its name', async () => {
  const { file, write, remove } = callKeyFile(await callKey());
  write('{"keys":[]}');
  expect(() => openCallVerifier(file, 'population', silentLog)).toThrow(
    /keys\.json is no key set of callers: expected/,
  );
  expect(() => openCallVerifier(file, 'population', silentLog)).toThrow(Refusal);
  expect(() => openCallVerifier(join(file, 'x'), 'population', silentLog)).toThrow('cannot be read (ENOTDIR)');
  remove();
});
