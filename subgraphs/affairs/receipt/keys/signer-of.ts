import { ed25519Signer } from '../ed25519-signer.ts';
import type { Signer } from '../receipt.ts';
import { sm2Signer } from '../sm2-signer.ts';
import type { SigningKey } from './signing-key.ts';

/** The signer of a key, by its algorithm. */
export async function signerOf(key: SigningKey): Promise<Signer> {
  return key.algorithm === 'SM2' ? sm2Signer(key) : ed25519Signer(key);
}
