import type { RemoteOptions } from '../gateway/source/remote-source.ts';
import { openCallSigner } from './open-call-signer.ts';
import { readMutualTls, type TlsSettings } from './read-mutual-tls.ts';

export interface RemoteSettings extends TlsSettings {
  readonly callKey?: string;
}

/** How calls to registries elsewhere are signed, and what is shown to them: read from the files that the settings name. */
export async function remoteSecurity(settings: RemoteSettings): Promise<Pick<RemoteOptions, 'signCall' | 'tls'>> {
  return { signCall: await openCallSigner(settings.callKey), tls: await readMutualTls(settings) };
}
