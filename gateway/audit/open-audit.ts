import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DocumentNode } from 'graphql';
import type { LevelOf } from '../access/classified/classification.ts';
import type { GuardedOperation } from '../access/guard.ts';
import type { PurposeAt } from '../access/purpose.ts';
import type { GatewayLog } from '../log.ts';
import type { AccessRecord } from './access-record.ts';
import { openCheckpointKey } from './keys/checkpoint-key.ts';
import { openSubjectKeys } from './keys/subject-keys.ts';
import { type Recorder, recorderOf } from './record/recorder.ts';
import { withSubjectKeys } from './record/with-subject-keys.ts';
import { recordText } from './record-text.ts';
import type { HashAlgorithm } from './store/hashing.ts';
import { openLogWriter } from './store/log-writer.ts';

export interface AuditOptions {
  /** The log's own database, such as `access.sqlite`; made where there is none. */
  readonly file: string;
  /** Folder of the keys and the checkpoints; made at first. */
  readonly keyFolder: string;
  readonly algorithm: HashAlgorithm;
  /** Durable: a record is on the disk before the answer leaves. Lazy: the answer does not wait, and has to say so. */
  readonly mode: 'durable' | 'lazy';
  readonly classify: LevelOf;
  readonly purposeAt: PurposeAt;
  readonly log: GatewayLog;
  /** Whose number a text argument is, by 'Type.field.argument', as `Type:key`; for arguments that no scalar tells of. */
  readonly subjectOfText?: (coordinate: string, text: string) => string | undefined;
  /** A checkpoint is signed at each multiple of so many records; 1,000 where it is left out. */
  readonly checkpointRecords?: number;
  /** And after so many seconds with something new; 60 where it is left out. */
  readonly checkpointSeconds?: number;
  readonly now?: () => Date;
}

/** The access log (访问日志), open. */
export interface Audit {
  /** True where answers leave before their record is on the disk. */
  readonly isLazy: boolean;
  /** The document to plan, with the keys of whoever it asks for. */
  plan(document: DocumentNode, known: Pick<GuardedOperation, 'schema' | 'keys'>): DocumentNode;
  recorderOf(operation: GuardedOperation): Recorder;
  /** Resolves when the record is on the disk, at once where the log is lazy; rejects with AccessNotRecorded. */
  append(record: AccessRecord): Promise<void>;
  /** Writes what waits and signs a last checkpoint. */
  stop(): Promise<void>;
}

/** Opens the access log. A file that cannot be written now costs the records of now: it is tried again for each batch. */
export async function openAudit(options: AuditOptions): Promise<Audit> {
  const { file, keyFolder, algorithm, mode, classify, purposeAt, log, now = () => new Date() } = options;
  const { subjectOfText = () => undefined, checkpointRecords = 1_000, checkpointSeconds = 60 } = options;
  await mkdir(dirname(file), { recursive: true });
  const subjectKeys = await openSubjectKeys(keyFolder);
  const key = await openCheckpointKey(keyFolder);
  const checkpointMs = checkpointSeconds * 1_000;
  const writer = openLogWriter({ file, algorithm, keyFolder, key, checkpointRecords, checkpointMs }, (reason) =>
    log.error({ reason }, 'a checkpoint of the access log could not be signed'),
  );
  const isLazy = mode === 'lazy';
  return {
    isLazy,
    plan: (document, known) => withSubjectKeys(document, known, classify),
    recorderOf: (operation) => recorderOf(operation, { classify, purposeAt, subjectKeys, subjectOfText, now }),
    append: (record) => {
      const appended = writer.append({ at: record.at, body: recordText(record), subjects: record.subjects });
      if (!isLazy) return appended;
      appended.catch((error: unknown) => log.error({ reason: String(error) }, 'an access is not on record'));
      return Promise.resolve();
    },
    stop: writer.stop,
  };
}
