import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCheckpointKey } from '../../../gateway/audit/keys/checkpoint-key.ts';
import { signCheckpoint } from '../../../gateway/audit/store/checkpoint.ts';
import { addCheckpoint } from '../../../gateway/audit/store/checkpoint-file.ts';
import type { HashAlgorithm } from '../../../gateway/audit/store/hashing.ts';
import { openLogFile } from '../../../gateway/audit/store/open-log-file.ts';
import { type LogVerdict, verifyLog } from '../../../gateway/audit/store/verify-log.ts';
import { type Entry, entryWriter } from '../../../gateway/audit/store/write-entries.ts';

export interface LogFolder {
  readonly folder: string;
  readonly file: string;
  readonly keyFolder: string;
  /** Writes entries, then signs where the log ends if asked to. */
  write(entries: readonly Entry[], isSigned?: boolean): Promise<void>;
  /** Runs SQL against the file as somebody would who means to hide something. */
  tamper(sql: string, ...values: readonly unknown[]): void;
  verify(termDays?: number, now?: Date): Promise<LogVerdict>;
  remove(): void;
}

/** An access log on a throw-away folder. */
export function logFolder(algorithm: HashAlgorithm = 'sha256'): LogFolder {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-audit-'));
  const file = join(folder, 'access.sqlite');
  const keyFolder = join(folder, 'access-keys');
  return {
    folder,
    file,
    keyFolder,
    write: async (entries, isSigned = false) => {
      const log = openLogFile(file, algorithm);
      const { write } = entryWriter(log);
      const { sequence, hash } = write(entries);
      log.database.close();
      if (!isSigned) return;
      const key = await openCheckpointKey(keyFolder);
      const checkpoint = { log: log.logId, sequence, hash, at: '2026-11-24T03:00:00.000Z', count: sequence };
      await addCheckpoint(keyFolder, await signCheckpoint(checkpoint, key));
    },
    tamper: (sql, ...values) => {
      const { database } = openLogFile(file, algorithm);
      database.exec('drop trigger access_is_kept; drop trigger access_is_not_changed');
      database.prepare(sql).run(...values);
      database.close();
    },
    verify: (termDays = 1_096, now = new Date('2026-11-25T00:00:00Z')) => verifyLog({ file, keyFolder }, termDays, now),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
