import { createHmac, createSecretKey, hash, randomBytes } from 'node:crypto';
import { secretFile } from './secret-file.ts';

/** Turns `Type:key` into what the log holds of it. */
export interface SubjectKeys {
  /** Number of the key that hashes now. */
  readonly keyId: string;
  /** 132 bits, base64url: equal for equal subjects, and nothing that can be tried out without the key. */
  hashOf(subject: string): string;
}

/**
 * The key of the log's hashes, made at first: citizen numbers are few enough that a hash without a key is as good as the
 * number. It never leaves its folder; where it is destroyed, nobody can tell any more whose the records are.
 */
export async function openSubjectKeys(folder: string): Promise<SubjectKeys> {
  const made = () => JSON.stringify({ algorithm: 'HMAC-SHA-256', secret: randomBytes(32).toString('base64url') });
  const { secret } = JSON.parse(await secretFile(folder, 'subject-key.json', made)) as { secret?: unknown };
  if (typeof secret !== 'string') throw new TypeError(`${folder}/subject-key.json holds no secret`);
  const bytes = Buffer.from(secret, 'base64url');
  // A key object is a sixth of the cost of its bytes.
  const key = createSecretKey(bytes);
  return {
    keyId: hash('sha256', bytes, 'hex').slice(0, 16),
    hashOf: (subject) => createHmac('sha256', key).update(subject).digest('base64url').slice(0, 22),
  };
}
