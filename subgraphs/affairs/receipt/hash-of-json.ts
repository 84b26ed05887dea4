import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of the canonical JSON of a value, base64url: the hashes of variables and of a registry's answer in a receipt. */
export function hashOfJson(value: unknown): string {
  return sha256(Buffer.from(canonicalJson(value))).toString('base64url');
}
