import { stat } from 'node:fs/promises';
import { type CallKey, callSigner } from '../gateway/source/call-signer.ts';
import type { SignCall } from '../schema/call-token.ts';
import { readNamedFile } from './read-named-file.ts';
import { Refusal } from './refusal.ts';

/** What signs the calls of this process, by the key of `--call-key`; null without one. Refuses a key that others can read. */
export async function openCallSigner(file: string | undefined): Promise<SignCall | null> {
  if (file === undefined) return null;
  const text = (await readNamedFile(file)).toString();
  // Whoever has read it can sign in this process's name. Windows has no such bits.
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0)
    throw new Refusal(`others can read the key ${file}: replace it, or "chmod 600" it where you are sure of it`);
  const key = keyOf(text);
  if (!key) throw new Refusal(`${file} is no private key that signs calls; "mianti call-keys make" makes one`);
  try {
    return await callSigner(key);
  } catch {
    // The library's message would quote the key.
    throw new Refusal(`${file} is no private Ed25519 key`);
  }
}

function keyOf(text: string): CallKey | null {
  try {
    const { kty, crv, kid, x, d } = JSON.parse(text);
    const isKey = kty === 'OKP' && crv === 'Ed25519' && [kid, x, d].every((part) => typeof part === 'string' && part);
    return isKey ? { kty, crv, kid, x, d } : null;
  } catch {
    return null;
  }
}
