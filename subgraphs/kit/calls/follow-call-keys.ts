import { readFileSync, statSync } from 'node:fs';
import { createLocalJWKSet } from 'jose';
import type { Log } from '../log.ts';
import { readCallKeys } from './read-call-keys.ts';

export interface CallKeys {
  /** The keys as the file has them now, for jose. */
  current(): ReturnType<typeof createLocalJWKSet>;
}

/** A file that is younger may be written again without a sign of it: file systems count time in steps. */
const youngMs = 1_000;

/**
 * The key set of a file, read again when the file has changed: keys come and go without a restart. A new state that cannot
 * be read leaves the old one in use, and the log says so. Throws a TypeError, or the file system's error, at first.
 */
export function followCallKeys(file: string, log: Log): CallKeys {
  let version: string | null = null;
  let text: string | null = readFileSync(file, 'utf8');
  let keys = createLocalJWKSet(readCallKeys(text));
  return {
    current: () => {
      // Once a call, some microseconds: a watcher would miss what some file systems do not tell.
      const found = versionOf(file);
      if (found !== null && found === version) return keys;
      version = found;
      const now = textOf(file);
      if (now === text) return keys;
      text = now;
      try {
        if (now === null) throw new TypeError('it is not there');
        keys = createLocalJWKSet(readCallKeys(now));
        log.info({ file }, 'the keys of callers were read again');
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.error({ file, reason }, 'the keys of callers cannot be read; the old ones stay');
      }
      return keys;
    },
  };
}

/** Null where there is nothing to go by. With the file's number: one that is moved there may be as old and as long. */
function versionOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats || Date.now() - stats.mtimeMs < youngMs) return null;
  return `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
