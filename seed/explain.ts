import { SeedRefused } from './seed-refused.ts';

const FULL = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];
const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'];

/** What went wrong while writing, as a line for a person; what is no fault of the disk stays as it is. */
export function explain(error: unknown, folder: string): unknown {
  const code = String((error as { code?: unknown } | null)?.code ?? '');
  if (FULL.includes(code)) return new SeedRefused(`the disk of ${folder} is full: nothing was kept`);
  if (NOT_ALLOWED.includes(code) || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR')) {
    return new SeedRefused(`cannot write in the folder ${folder} (${code})`);
  }
  return error;
}
