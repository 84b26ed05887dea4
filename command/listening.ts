import { KnownOperationRefused } from '../gateway/operation/compile-known.ts';
import { Refusal } from './refusal.ts';

/** Starts a server; a port that cannot be had is refused in one line. */
export async function listening<Server>(port: number, start: () => Promise<Server>): Promise<Server> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new Refusal(`port ${port} is in use; stop what uses it, or choose another with --port`);
    if (code === 'EACCES')
      throw new Refusal(`port ${port} needs rights that this user has not; choose another with --port`);
    if (code === 'EADDRNOTAVAIL') throw new Refusal('the address of --host is not one of this machine');
    if (error instanceof KnownOperationRefused) throw new Refusal(error.message);
    throw error;
  }
}
