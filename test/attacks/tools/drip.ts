import { connect } from 'node:net';
import type { Outcome, Target } from './attack.ts';
import { connectionTo } from './connection-to.ts';
import { parseReplies } from './parse-replies.ts';

/** More than a minute: longer than any honest client needs for a request. */
const longest = 75_000;

/** Says something, then one more byte each second, until it is hung up on. */
export function drip(target: Target, start: string, byte: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = connect(connectionTo(target), () => socket.write(start));
    const chunks: Buffer[] = [];
    let isLate = false;
    const next = setInterval(() => socket.write(byte), 1_000);
    const giveUp = setTimeout(() => {
      isLate = true;
      socket.destroy();
    }, longest);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearInterval(next);
      clearTimeout(giveUp);
      resolve({ replies: parseReplies(Buffer.concat(chunks)), isLate });
    });
  });
}
