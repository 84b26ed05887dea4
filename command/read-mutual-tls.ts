import { createSecureContext } from 'node:tls';
import type { MutualTls } from '../subgraphs/kit/mutual-tls.ts';
import { readNamedFile } from './read-named-file.ts';
import { Refusal } from './refusal.ts';

export interface TlsSettings {
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsCa?: string;
}

/** The files of mutual TLS, null where none is named. Refuses some without the others: it would be half a protection. */
export async function readMutualTls({ tlsCert, tlsKey, tlsCa }: TlsSettings): Promise<MutualTls | null> {
  if (tlsCert === undefined && tlsKey === undefined && tlsCa === undefined) return null;
  if (tlsCert === undefined || tlsKey === undefined || tlsCa === undefined)
    throw new Refusal('mutual TLS needs --tls-cert, --tls-key and --tls-ca together');
  const [cert, key, ca] = await Promise.all(
    [tlsCert, tlsKey, tlsCa].map(async (file) => (await readNamedFile(file)).toString()),
  );
  const tls = { cert: cert ?? '', key: key ?? '', ca: ca ?? '' };
  try {
    createSecureContext(tls);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${tlsCert}, ${tlsKey} and ${tlsCa} are no certificate, its key and a certificate (${code})`);
  }
  return tls;
}
