import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose';
import type { IssuerKeys } from '../issuer.ts';
import { keyFile } from './key-file.ts';
import { keyUrl } from './key-url.ts';

/** The keys of an issuer, wherever they are. Rejects with a TypeError where a file holds none. */
export async function openKeys(keys: IssuerKeys, refetchAfterMs: number): Promise<JWTVerifyGetKey> {
  if ('url' in keys) return keyUrl(keys.url, refetchAfterMs);
  if ('file' in keys) return keyFile(keys.file);
  return createLocalJWKSet(keys.set);
}
