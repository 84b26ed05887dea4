import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Target } from './attack.ts';
import { connectionTo } from './connection-to.ts';

/** Opens connections, says something on each, and leaves them open: the rest never comes. Those that are refused are left out. */
export async function hold(target: Target, count: number, bytes: string | Buffer): Promise<readonly Socket[]> {
  const opened = await Promise.all(Array.from({ length: count }, () => open(target, bytes)));
  return opened.filter((socket) => socket !== undefined);
}

async function open(target: Target, bytes: string | Buffer): Promise<Socket | undefined> {
  const socket = connect(connectionTo(target));
  target.keep(socket);
  try {
    await once(socket, 'connect');
  } catch {
    return undefined;
  }
  socket.on('error', () => socket.destroy());
  socket.write(bytes);
  return socket;
}
