import { Worker } from 'node:worker_threads';
import { AccessNotRecorded } from './access-not-recorded.ts';
import type { FromLogThread, LogThreadData, ToLogThread } from './log-thread.ts';
import type { Entry } from './write-entries.ts';

export interface LogWriter {
  /** Resolves when the entry is on the disk; rejects with AccessNotRecorded where it cannot be. */
  append(entry: Entry): Promise<void>;
  /** Writes what waits, signs a last checkpoint and lets go of the file. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: () => void;
  readonly reject: (error: AccessNotRecorded) => void;
}

/** More than a disk writes in a minute: whoever comes then is told at once, before memory grows. */
const mostWaiting = 20_000;

/**
 * Group commit: what arrives while a batch is on its way to the disk is the next batch, so that the disk is waited for once
 * for all of it. A thread that dies fails its batch only; the next one gets another.
 */
export function openLogWriter(data: LogThreadData, onUnsigned: (reason: string) => void): LogWriter {
  let thread: Worker | undefined;
  let waiting: Waiting[] = [];
  let onItsWay: readonly Waiting[] = [];
  let isStopping = false;
  let stopped: (() => void) | undefined;

  function send(): void {
    if (onItsWay.length > 0) return;
    if (waiting.length === 0) {
      if (stopped) post({ stop: true });
      return;
    }
    onItsWay = waiting;
    waiting = [];
    post({ batch: onItsWay.map(({ entry }) => entry) });
  }

  function post(message: ToLogThread): void {
    thread ??= start();
    thread.postMessage(message);
  }

  function start(): Worker {
    const started = new Worker(new URL('./log-thread.ts', import.meta.url), { workerData: data });
    let reason = 'its thread ended';
    started.on('message', (message: FromLogThread) => {
      if ('written' in message) settle((one) => one.resolve());
      else if ('failed' in message) settle((one) => one.reject(new AccessNotRecorded(message.failed)));
      else if ('unsigned' in message) onUnsigned(message.unsigned);
    });
    started.on('error', (error) => {
      reason = String(error);
    });
    started.on('exit', () => {
      if (thread === started) thread = undefined;
      if (stopped && onItsWay.length + waiting.length === 0) return stopped();
      settle((one) => one.reject(new AccessNotRecorded(reason)));
    });
    return started;
  }

  function settle(tell: (one: Waiting) => void): void {
    const batch = onItsWay;
    onItsWay = [];
    for (const one of batch) tell(one);
    send();
  }

  return {
    append: (entry) =>
      new Promise((resolve, reject) => {
        if (isStopping) return reject(new AccessNotRecorded('the log is stopped'));
        if (waiting.length >= mostWaiting) return reject(new AccessNotRecorded('too many records wait for the disk'));
        waiting.push({ entry, resolve, reject });
        send();
      }),
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        if (!thread && waiting.length === 0) return resolve();
        stopped = resolve;
        send();
      }),
  };
}
