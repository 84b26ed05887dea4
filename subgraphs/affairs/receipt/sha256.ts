import { hash } from 'node:crypto';

/** SHA-256 over the parts, one after the other. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const [only] = parts;
  return hash('sha256', only && parts.length === 1 ? only : Buffer.concat(parts), 'buffer');
}
