import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * How many bytes a SQLite file lacks of what its own header promises; 0 for a whole file. A copy that broke off opens
 * without complaint and fails only when a query reaches the missing pages, so it is told at the door.
 * Header fields: https://www.sqlite.org/fileformat.html#the_database_header (page size at 16, page count at 28).
 */
export function truncatedBy(file: string): number {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(100);
    if (readSync(handle, header, 0, 100, 0) < 100) return 100;
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    return Math.max(0, pageSize * header.readUInt32BE(28) - fstatSync(handle).size);
  } finally {
    closeSync(handle);
  }
}
