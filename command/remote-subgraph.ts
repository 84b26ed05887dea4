import { type RemoteOptions, remoteSource } from '../gateway/source/remote-source.ts';
import type { Source } from '../gateway/source/source.ts';
import { asksOthers } from './asks-others.ts';

/** A subgraph of ours that runs elsewhere. Affairs alone is told who the client is: it asks on the client's behalf. */
export function remoteSubgraph(
  name: string,
  url: string,
  security: Pick<RemoteOptions, 'signCall' | 'tls'> = {},
): Source {
  if (name !== 'affairs') return remoteSource({ name, url, ...security });
  return asksOthers(remoteSource({ name, url, handsOnCaller: true, ...security }));
}
