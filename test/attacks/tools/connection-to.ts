import type { NetConnectOpts } from 'node:net';
import type { Target } from './attack.ts';

/** How to connect, and from where: Linux has all of 127.0.0.0/8, so that each client can have an address of its own. */
export function connectionTo({ host, port, from }: Target): NetConnectOpts {
  return { host, port, ...(from !== undefined && process.platform === 'linux' && { localAddress: from }) };
}
