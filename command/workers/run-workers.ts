import cluster, { type Worker } from 'node:cluster';
import type { AddressInfo } from 'node:net';
import { AggregatorRegistry } from 'prom-client';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.ts';
import { untilStopped } from '../until-stopped.ts';
import { isQuestion, type Reply } from './question.ts';

/** A worker that dies before it listens is tried again after this time, so that a lasting fault does not burn a core. */
const pauseMs = 1_000;

/**
 * Runs the same command in several processes that share its port, and replaces those that die. Each worker runs the command
 * line of this process. Resolves when all have stopped; throws a `Refusal` where the first does not come up.
 */
export async function runWorkers(wanted: number, announce: (address: AddressInfo) => void): Promise<void> {
  const metrics = new AggregatorRegistry();
  // Quotas of the workers are counted here.
  new RateLimiterClusterMaster();
  const running = new Set<Worker>();
  let isStopping = false;
  cluster.on('message', (worker, message) => {
    if (!isQuestion(message)) return;
    const { id, about } = message;
    const reply = (part: Partial<Reply>) => worker.isConnected() && worker.send({ kind: 'mianti:reply', id, ...part });
    if (about === 'workers') reply({ value: { running: running.size, wanted } });
    else
      metrics.clusterMetrics().then(
        (value) => reply({ value }),
        (error) => reply({ error: String(error) }),
      );
  });
  cluster.on('exit', (worker, code, signal) => {
    const wasRunning = running.delete(worker);
    if (isStopping) return;
    console.error(`mianti: worker ${worker.process.pid} ended (${signal ?? code}); another takes its place`);
    setTimeout(() => isStopping || fork(), wasRunning ? 0 : pauseMs);
  });
  const fork = () => {
    const worker = cluster.fork();
    worker.once('listening', () => running.add(worker));
    return worker;
  };
  // One first: it alone brings a database to its newest migration.
  const address = await up(fork());
  const stopped = untilStopped(async () => {
    isStopping = true;
    const ended = Object.values(cluster.workers ?? {}).flatMap((worker) => (worker ? [gone(worker)] : []));
    await Promise.all(ended);
  });
  await Promise.all(Array.from({ length: wanted - 1 }, () => up(fork())));
  announce(address);
  await stopped;
}

/** Resolves with the address as soon as a worker listens. What kept it from it, it has said itself. */
function up(worker: Worker): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    worker.once('listening', ({ address, port }) => resolve({ address, port, family: 'IPv4' }));
    worker.once('exit', () => reject(new Refusal('a worker did not come up; its own message is above')));
  });
}

function gone(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.process.kill('SIGTERM');
  });
}
