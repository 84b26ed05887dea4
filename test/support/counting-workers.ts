import cluster from 'node:cluster';
import { RateLimiterClusterMaster } from 'rate-limiter-flexible';
import { openCounters } from '../../gateway/limits/quota/open-counters.ts';
import { openLog } from '../../gateway/log.ts';

// A process with two workers, each of which asks three times for what may be had three times; prints what they got.
if (cluster.isPrimary) {
  new RateLimiterClusterMaster();
  const got: unknown[] = [];
  cluster.on('message', (_worker, message) => {
    if (!Array.isArray(message)) return;
    got.push(...message);
    if (got.length < 6) return;
    console.log(JSON.stringify(got.sort()));
    process.exit();
  });
  for (let at = 0; at < 2; at += 1) cluster.fork();
} else {
  const counters = openCounters({ redis: null, isWorker: true, log: openLog('silent') });
  const counter = counters.counter({ name: 'three', most: 3, seconds: 600 });
  const got: boolean[] = [];
  for (let at = 0; at < 3; at += 1) got.push((await counter.add('a', 1)).isOver);
  process.send?.(got);
}
