import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { freePort } from '../../../../bench/processes/free-port.ts';
import type { Counters } from '../../../../gateway/limits/quota/counters.ts';
import { openCounters } from '../../../../gateway/limits/quota/open-counters.ts';
import { openLog } from '../../../../gateway/log.ts';
import { lines } from '../../../support/lines.ts';

const log = openLog('silent');
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const opened: Counters[] = [];
const open = (redis: string | null, told = log) => {
  const counters = openCounters({ redis, isWorker: false, log: told });
  opened.push(counters);
  return counters;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.stop()));
});
const three = { name: 'three', most: 3, seconds: 60 };

describe('counts', () => {
  test('are over the limit after as many as it allows, each key by itself, with the seconds to wait', async () => {
    const counter = open(null).counter(three);
    const states = [];
    for (const key of ['a', 'a', 'a', 'a', 'b']) states.push((await counter.add(key, 1)).isOver);
    expect(states).toEqual([false, false, false, true, false]);
    const { retryAfter } = await counter.add('a', 1);
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  test('do not count what they refuse: a smaller request still passes', async () => {
    const counter = open(null).counter(three);
    expect((await counter.add('a', 2)).isOver).toBe(false);
    expect((await counter.add('a', 2)).isOver).toBe(true);
    expect((await counter.add('a', 1_000)).isOver).toBe(true);
    expect((await counter.add('a', 1)).isOver).toBe(false);
    expect((await counter.add('a', 0)).isOver).toBe(false);
  });

  test('begin anew where they are forgotten, that key alone', async () => {
    const counter = open(null).counter(three);
    for (const key of ['a', 'b']) await counter.add(key, 3);
    await counter.forget('a');
    expect([(await counter.add('a', 3)).isOver, (await counter.add('b', 1)).isOver]).toEqual([false, true]);
  });

  test('go on in this process while Redis cannot be reached, and the log says so', async () => {
    const told = listening();
    const counter = open(`redis://127.0.0.1:${await freePort()}`, told.log).counter(three);
    const states = [];
    for (let at = 0; at < 4; at += 1) states.push((await counter.add('a', 1)).isOver);
    expect(states).toEqual([false, false, false, true]);
    await told.says('Redis cannot be reached');
  });

  test('are shared by the workers of a port', async () => {
    const child = spawn(process.execPath, ['test/support/counting-workers.ts'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(JSON.parse(await text(child.stdout))).toEqual([false, false, false, true, true, true]);
  }, 60_000);

  (hasRedis ? test : test.skip)('are shared by two gateways over one Redis', async () => {
    const redis = await startRedis();
    try {
      const [first, second] = [listening(), listening()];
      const one = open(redis.url, first.log).counter(three);
      const other = open(redis.url, second.log).counter(three);
      await Promise.all([first, second].map(({ says }) => says('Redis is reached')));
      const states = [];
      for (const counter of [one, other, one, other, one]) states.push((await counter.add('a', 1)).isOver);
      expect(states).toEqual([false, false, false, true, true]);
    } finally {
      await redis.stop();
    }
  });
});

/** A log, and when it says something. */
function listening() {
  const told = lines();
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => told.text().includes(text) && resolve();
      told.onWrite(look);
      look();
    });
  return { log: openLog('info', told.stream), says };
}

async function startRedis() {
  const port = await freePort();
  const child: ChildProcess = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '']);
  if (!child.stdout) throw new Error('expected output');
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('Ready to accept')) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
