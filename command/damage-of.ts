import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/sqlite';
import { RegistryFact } from '../subgraphs/kit/registry-fact.ts';

/** Reading a whole file costs about a millisecond a megabyte at each start: larger ones are taken on trust. */
const mostBytesRead = 64 * 1024 * 1024;

/**
 * What is wrong with a SQLite file, or null. A copy that broke off and a file with foreign bytes in its middle open without
 * complaint and fail, or answer "none", only when a query reaches the place: so it is told at the door. Changes nothing.
 */
export async function damageOf(file: string): Promise<string | null> {
  const { header, size } = beginningOf(file);
  if (size < header.length)
    return `it has ${size} bytes, and a database begins with ${header.length}: the rest is missing`;
  // https://www.sqlite.org/fileformat.html#the_database_header: page size at 16, page count at 28.
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'it is not a SQLite database';
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const missing = pageSize * header.readUInt32BE(28) - size;
  if (missing > 0) return `its last ${missing} bytes are missing`;
  return size > mostBytesRead ? null : damageWithin(file);
}

function beginningOf(file: string): { header: Buffer; size: number } {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(100);
    readSync(handle, header, 0, header.length, 0);
    return { header, size: fstatSync(handle).size };
  } finally {
    closeSync(handle);
  }
}

/** SQLite's own check of every page. */
async function damageWithin(file: string): Promise<string | null> {
  const driverOptions = { readonly: true, fileMustExist: true };
  const orm = await MikroORM.init({ dbName: file, entities: [RegistryFact], driverOptions, logger: () => undefined });
  try {
    const rows = await orm.em.getConnection().execute<{ quick_check: string }[]>('pragma quick_check(1)');
    const [said] = rows.map(({ quick_check: told }) => told);
    return said === 'ok' ? null : `it is damaged (${said?.replace(/\s+/g, ' ').slice(0, 120)})`;
  } finally {
    await orm.close();
  }
}
