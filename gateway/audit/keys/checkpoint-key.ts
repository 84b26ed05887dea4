import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { readSecret, secretFile } from './secret-file.ts';

/** The pair that signs checkpoints, as a JSON Web Key with its number. */
export interface CheckpointKey {
  readonly keyId: string;
  readonly jwk: JWK;
}

/** The Ed25519 key of a folder, made at first. */
export async function openCheckpointKey(folder: string): Promise<CheckpointKey> {
  const jwk = JSON.parse(
    await secretFile(folder, 'checkpoint-key.json', async () => {
      const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
      return JSON.stringify(await exportJWK(privateKey));
    }),
  ) as JWK;
  return { keyId: await calculateJwkThumbprint(jwk), jwk };
}

/** The key of a folder, where it has one. */
export async function readCheckpointKey(folder: string): Promise<CheckpointKey | null> {
  const text = await readSecret(folder, 'checkpoint-key.json');
  if (text === null) return null;
  const jwk = JSON.parse(text) as JWK;
  return { keyId: await calculateJwkThumbprint(jwk), jwk };
}
