import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { CallKey } from '../../gateway/source/call-signer.ts';
import { callVerifier } from '../../subgraphs/kit/calls/call-verifier.ts';
import { followCallKeys } from '../../subgraphs/kit/calls/follow-call-keys.ts';
import { silentLog } from './silent-log.ts';

/** A new key that signs calls. */
export async function callKey(): Promise<CallKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', kid: await calculateJwkThumbprint(privateKey), x, d };
}

/** The public set of keys, as a file has it. */
export const publicSet = (...keys: readonly CallKey[]): string =>
  JSON.stringify({ keys: keys.map(({ kty, crv, kid, x }) => ({ kty, crv, kid, x })) });

/** A file with the public set of keys, and what tells their calls. */
export function callKeyFile(...keys: readonly CallKey[]) {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-calls-'));
  const file = join(folder, 'keys.json');
  const write = (text: string) => writeFileSync(file, text);
  write(publicSet(...keys));
  return {
    file,
    write,
    verifier: (audience: string) => callVerifier({ audience, keys: followCallKeys(file, silentLog), log: silentLog }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
