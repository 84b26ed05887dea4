import type { Socket } from 'node:net';
import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import { errorBody } from './http-errors.ts';

/** Node's refusals of what cannot be read as HTTP, or does not arrive; anything else is BAD_REQUEST. */
const refusals: Readonly<Record<string, readonly [ErrorCode, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['REQUEST_TIMEOUT', 'Request Timeout', errorTable.REQUEST_TIMEOUT.message],
  HPE_HEADER_OVERFLOW: ['BAD_REQUEST', 'Bad Request', 'The headers are longer than this gateway reads.'],
};
const notHttp = ['BAD_REQUEST', 'Bad Request', 'What came cannot be read as HTTP.'] as const;

/** Answers on a connection whose bytes did not become a request, and ends it. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [code, reason, message] = refusals[error.code ?? ''] ?? notHttp;
  const body = JSON.stringify(errorBody(code, message));
  const head = [
    `HTTP/1.1 ${errorTable[code].status} ${reason}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
