import { setImmediate } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from '../report/percentile.ts';
import type { LoadFigures, LoadOrder } from './load-order.ts';
import { type RequestText, requestTexts } from './request-texts.ts';
import { runPaced } from './run-paced.ts';

/** Of so many answers one is read and looked at for errors. */
const sampledEvery = 64;

/** A closed loop, where no rate is given: each connection asks, waits for the whole answer, and asks again until the time is over. */
export async function runOrder(order: LoadOrder): Promise<LoadFigures> {
  const { origin, method, connections, seconds, perSecond } = order;
  const textOf = requestTexts(order);
  const sent = { ...headers, ...order.questions[0]?.headers };
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });
  const latencies: number[] = [];
  let [next, failures] = [order.from ?? 0, 0];
  const busyBefore = process.cpuUsage();
  const began = performance.now();
  const until = began + seconds * 1_000;
  const one = async (index: number, due: number) => {
    const isGood = await ask({
      pool,
      method,
      headers: sent,
      text: textOf(index),
      isSampled: index % sampledEvery === 0,
    });
    latencies.push(performance.now() - due);
    if (!isGood) failures += 1;
  };
  const loop = async () => {
    while (performance.now() < until) await one(next++, performance.now());
  };
  if (perSecond === undefined) await Promise.all(Array.from({ length: connections }, loop));
  else await runPaced({ perSecond, seconds, ask: one });
  const elapsedMs = performance.now() - began;
  const busy = process.cpuUsage(busyBefore);
  await pool.close();
  await setImmediate();
  const sorted = Float64Array.from(latencies).sort();
  return {
    requests: latencies.length,
    failures,
    seconds: elapsedMs / 1_000,
    p50Ms: percentile(sorted, 50),
    p95Ms: percentile(sorted, 95),
    p99Ms: percentile(sorted, 99),
    clientBusy: (busy.user + busy.system) / 1_000 / elapsedMs,
  };
}

interface Asked {
  readonly pool: Pool;
  readonly method: LoadOrder['method'];
  readonly text: RequestText;
  readonly headers: Readonly<Record<string, string>>;
  readonly isSampled: boolean;
}

// A GET needs a header that a form of another site cannot send, or Apollo Server refuses it.
const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

/** Sends one request; true where the answer is 200 and, in the sample, without errors. Below `request()`: that costs more. */
function ask({ pool, method, headers: sent, text, isSampled }: Asked): Promise<boolean> {
  return new Promise((resolve) => {
    let status = 0;
    const chunks: Buffer[] = [];
    pool.dispatch(
      { ...text, method, headers: sent },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, statusCode) => {
          status = statusCode;
        },
        onResponseData: (_controller, chunk) => {
          if (isSampled) chunks.push(chunk);
        },
        onResponseEnd: () => resolve(status === 200 && !(isSampled && hasErrors(chunks))),
        onResponseError: () => resolve(false),
      },
    );
  });
}

function hasErrors(chunks: readonly Buffer[]): boolean {
  const { data, errors } = JSON.parse(Buffer.concat(chunks).toString()) as { data?: unknown; errors?: unknown };
  return !data || errors !== undefined;
}
