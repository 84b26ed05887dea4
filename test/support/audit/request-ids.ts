import { openLogToRead } from '../../../gateway/audit/store/open-log-file.ts';

/** The request of each record of a log, in the log's order. */
export function requestIds(file: string): readonly string[] {
  const { database } = openLogToRead(file);
  const rows = database.prepare<[], { body: string }>('select body from access order by sequence').all();
  database.close();
  return rows.map(({ body }) => (JSON.parse(body) as { requestId: string }).requestId);
}
