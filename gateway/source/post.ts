import type { Pool } from 'undici';

export interface Posted {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface PostOptions {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/**
 * Posts over a pooled connection and resolves with the whole answer. Rejects with the signal's reason or the connection's error.
 * undici's `dispatch`: its `request` makes a stream for each answer, which costs as much as all the rest of a call.
 */
export function post(pool: Pool, { path, headers: sent, body, signal }: PostOptions): Promise<Posted> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const chunks: Buffer[] = [];
    let status = 0;
    let headers: Posted['headers'] = {};
    let abort: (() => void) | undefined;
    const settle = () => abort && signal.removeEventListener('abort', abort);
    pool.dispatch(
      { path, method: 'POST', headers: sent, body },
      {
        onRequestStart: (controller) => {
          settle();
          abort = () => controller.abort(signal.reason);
          signal.addEventListener('abort', abort, { once: true });
        },
        onResponseStart: (_controller, code, received) => {
          status = code;
          headers = received;
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk);
        },
        onResponseEnd: () => {
          settle();
          const [first] = chunks;
          const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks);
          resolve({ status, headers, text: whole.toString() });
        },
        onResponseError: (_controller, error) => {
          settle();
          reject(error);
        },
      },
    );
  });
}
