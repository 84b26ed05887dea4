import { ed25519Signer } from '../ed25519-signer.ts';
import type { Signer } from '../receipt.ts';
import { readSignature } from '../signature/read-signature.ts';
import { signatureHolds } from '../signature/signature-holds.ts';
import { sm2Signer } from '../sm2-signer.ts';
import { KeysRefused } from './keys-refused.ts';
import { publishedKey } from './published-key.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * The signer of a key, by its algorithm. Signs once for a try: a file in which the private part is another key's would make
 * receipts that nobody can verify, and none would be noticed before.
 */
export async function signerOf(key: SigningKey): Promise<Signer> {
  try {
    const signer = key.algorithm === 'SM2' ? sm2Signer(key) : await ed25519Signer(key);
    const signature = readSignature(await signer.sign(trial));
    if (signature && (await signatureHolds(signature, trial, publishedKey(key)))) return signer;
  } catch {
    // The libraries refuse what is no key, each in its own way; their messages may quote it.
  }
  throw new KeysRefused(`the private part of the key ${key.kid} does not sign for its public part`);
}

const trial = Buffer.from('mianti');
