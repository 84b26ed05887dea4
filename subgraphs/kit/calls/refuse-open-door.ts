import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** A registry that would answer anybody. */
export class OpenDoorRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OpenDoorRefused';
  }
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

interface Door {
  readonly name: string;
  readonly isSynthetic: boolean;
  readonly host: string;
}

/** Made-up records may be served to whoever asks on this machine, for development; anything else only to a known gateway. */
export async function refuseOpenDoor({ name, isSynthetic, host }: Door): Promise<void> {
  const needed = 'it needs the keys of the gateways that it answers (--gateway-keys)';
  if (!isSynthetic) throw new OpenDoorRefused(`the records of ${name} are real: ${needed}`);
  const addresses = await lookup(host, { all: true });
  const others = addresses.filter(({ address, family }) => !loopback.check(address, family === 6 ? 'ipv6' : 'ipv4'));
  if (others.length > 0) throw new OpenDoorRefused(`${name} would answer other machines at ${host}: ${needed}`);
}
