import { hash } from 'node:crypto';
import type { MatterOperation } from '../../../matters/matter.ts';

/** The usual operations are the same objects for every applicant: hashed once. */
const known = new WeakMap<MatterOperation, string>();

/** SHA-256 of an operation's text, base64url: what a receipt says was asked. */
export function operationHash(operation: MatterOperation): string {
  const found = known.get(operation) ?? hash('sha256', operation.text, 'base64url');
  known.set(operation, found);
  return found;
}
