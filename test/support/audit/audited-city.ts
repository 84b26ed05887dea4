import type { LevelOf } from '../../../gateway/access/classified/classification.ts';
import type { Principal } from '../../../gateway/access/principal.ts';
import type { PurposeAt } from '../../../gateway/access/purpose.ts';
import type { AccessRecord } from '../../../gateway/audit/access-record.ts';
import { audited } from '../../../gateway/audit/audited.ts';
import { openSubjectKeys } from '../../../gateway/audit/keys/subject-keys.ts';
import { type Audit, openAudit } from '../../../gateway/audit/open-audit.ts';
import { openLogToRead } from '../../../gateway/audit/store/open-log-file.ts';
import { openLog } from '../../../gateway/log.ts';
import { localSource } from '../../../gateway/source/local-source.ts';
import type { GatewayOptions } from '../../../gateway/start.ts';
import { type City, openCity } from '../city.ts';
import { openGateway, type TestGateway } from '../gateway.ts';
import { type LogFolder, logFolder } from './log-folder.ts';
import { someClassification } from './some-classification.ts';

export interface AuditedCity {
  readonly city: City;
  readonly gateway: TestGateway;
  readonly audit: Audit;
  readonly log: LogFolder;
  /** What the log holds of a subject, such as `Person:3101…`. */
  hashOf(subject: string): string;
  /** Asks as somebody; with the records that this made. */
  ask(
    query: string,
    asked?: Asked,
  ): Promise<{ readonly data: unknown; readonly errors: unknown; readonly records: readonly AccessRecord[] }>;
  stop(): Promise<void>;
}

export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly principal?: Principal;
  readonly purpose?: string;
  readonly caseNumber?: string;
}

export interface AuditedSettings extends Partial<GatewayOptions> {
  readonly classify?: LevelOf;
  readonly purposeAt?: PurposeAt;
  readonly mode?: 'durable' | 'lazy';
  /** One that is open already, and stays open. */
  readonly city?: City;
}

/** A city whose gateway keeps an access log. */
export async function openAuditedCity(settings: AuditedSettings = {}): Promise<AuditedCity> {
  const { classify = someClassification, purposeAt = () => undefined, mode = 'durable', ...rest } = settings;
  const city = rest.city ?? (await openCity());
  const folder = logFolder();
  const log = openLog('silent');
  const { file, keyFolder } = folder;
  const audit = await openAudit({ file, keyFolder, algorithm: 'sha256', mode, classify, purposeAt, log });
  const sources = rest.sources ?? city.registries.map(localSource);
  const gateway = await openGateway(sources, { ...rest, guard: audited(audit, log, rest.guard ?? undefined) });
  const { hashOf } = await openSubjectKeys(keyFolder);
  const recordsOf = (requestId: string) => recordsIn(file).filter((record) => record.requestId === requestId);
  let count = 0;
  return {
    city,
    gateway,
    audit,
    log: folder,
    hashOf,
    ask: async (query, { variables = {}, operationName, ...context } = {}) => {
      const requestId = `request-${count++}`;
      const asked = { query, operationName: operationName as string, variables };
      const { data, errors } = await gateway.within(asked, { requestId, ...context });
      return { data, errors, records: recordsOf(requestId) };
    },
    stop: async () => {
      await gateway.stop();
      await audit.stop();
      if (!rest.city) await city.stop();
      folder.remove();
    },
  };
}

function recordsIn(file: string): readonly AccessRecord[] {
  try {
    const { database } = openLogToRead(file);
    const rows = database.prepare<[], { body: string }>('select body from access order by sequence').all();
    database.close();
    return rows.map(({ body }) => JSON.parse(body) as AccessRecord);
  } catch {
    // Nothing was written yet, or the test has spoilt the file.
    return [];
  }
}
