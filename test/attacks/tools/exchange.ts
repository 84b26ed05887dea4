import { connect } from 'node:net';
import type { Outcome, Target } from './attack.ts';
import { connectionTo } from './connection-to.ts';
import { parseReplies } from './parse-replies.ts';

export interface Manner {
  /** True to say after the bytes that no more will come. */
  readonly ends?: boolean;
  /** After how many milliseconds to give up. */
  readonly patience?: number;
}

/** Sends bytes as they are over a connection of its own, and takes what comes until the other side hangs up. */
export function exchange(target: Target, bytes: string | Buffer, manner: Manner = {}): Promise<Outcome> {
  const { ends = false, patience = 10_000 } = manner;
  return new Promise((resolve) => {
    const socket = connect(connectionTo(target));
    const chunks: Buffer[] = [];
    let isLate = false;
    const giveUp = setTimeout(() => {
      isLate = true;
      socket.destroy();
    }, patience);
    socket.on('data', (chunk) => chunks.push(chunk));
    // Being hung up on in the middle of a sentence is an outcome, not a fault.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(giveUp);
      resolve({ replies: parseReplies(Buffer.concat(chunks)), isLate });
    });
    socket.write(bytes);
    if (ends) socket.end();
  });
}
