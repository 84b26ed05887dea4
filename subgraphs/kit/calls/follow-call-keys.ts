import { readFileSync, statSync } from 'node:fs';
import { createLocalJWKSet } from 'jose';
import type { Log } from '../log.ts';
import { readCallKeys } from './read-call-keys.ts';

export interface CallKeys {
  /** The keys as the file has them now, for jose. */
  current(): ReturnType<typeof createLocalJWKSet>;
}

/**
 * The key set of a file, read again when the file has changed: keys come and go without a restart. A new state that cannot
 * be read leaves the old one in use, and the log says so. Throws a TypeError, or the file system's error, at first.
 */
export function followCallKeys(file: string, log: Log): CallKeys {
  let version = versionOf(file);
  let keys = createLocalJWKSet(readCallKeys(readFileSync(file, 'utf8')));
  return {
    current: () => {
      try {
        // Once a call, some microseconds: a watcher would miss what some file systems do not tell.
        const now = versionOf(file);
        if (now === version) return keys;
        version = now;
        keys = createLocalJWKSet(readCallKeys(readFileSync(file, 'utf8')));
        log.info({ file }, 'the keys of callers were read again');
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (version !== reason) log.error({ file, reason }, 'the keys of callers cannot be read; the old ones stay');
        version = reason;
      }
      return keys;
    },
  };
}

/** Also the file's number: a file that is moved in place may be as old and as long as the one before it. */
function versionOf(file: string): string {
  const { ino, mtimeMs, size } = statSync(file);
  return `${ino} ${mtimeMs} ${size}`;
}
