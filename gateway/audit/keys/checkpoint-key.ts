import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { makeOnce } from './make-once.ts';

/** The pair that signs checkpoints, as a JSON Web Key with its number. */
export interface CheckpointKey {
  readonly keyId: string;
  readonly jwk: JWK;
}

/** The Ed25519 key of a folder, made at first. */
export async function openCheckpointKey(folder: string): Promise<CheckpointKey> {
  const jwk = JSON.parse(
    await makeOnce(folder, 'checkpoint-key.json', async () => {
      const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
      return JSON.stringify(await exportJWK(privateKey));
    }),
  ) as JWK;
  return { keyId: await calculateJwkThumbprint(jwk), jwk };
}
