import { KnownOperationRefused } from '../gateway/operation/compile-known.ts';
import { OpenDoorRefused } from '../subgraphs/kit/calls/refuse-open-door.ts';
import { Refusal } from './refusal.ts';

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Starts a server; a host or port that cannot be had is refused in one line. */
export async function listening<Server>({ host, port }: Place, start: () => Promise<Server>): Promise<Server> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new Refusal(`port ${port} is in use; stop what uses it, or choose another with --port`);
    if (code === 'EACCES')
      throw new Refusal(`port ${port} needs rights that this user has not; choose another with --port`);
    const isNoAddress = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(String(code));
    if (isNoAddress)
      throw new Refusal(`the host "${host}" of --host is no address of this machine; expected one such as 127.0.0.1`);
    if (error instanceof OpenDoorRefused) throw new Refusal(error.message);
    if (error instanceof KnownOperationRefused) throw new Refusal(error.message);
    throw error;
  }
}
