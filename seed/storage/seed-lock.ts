import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/sqlite';
import { RegistryFact } from '../../subgraphs/kit/registry-fact.ts';
import { SeedRefused } from '../seed-refused.ts';
import type { NativeDatabase } from './native-database.ts';

export interface SeedLock {
  release(): Promise<void>;
}

/** Nothing looks into the file on opening, and nothing waits for it. */
const unread = {
  entities: [RegistryFact],
  ensureDatabase: false,
  driverOptions: { timeout: 0 },
  logger: () => undefined,
};

/**
 * Takes a folder for one seed; a second one in the same folder is refused with a `SeedRefused`. The lock is SQLite's own on a file
 * that stays empty: the system takes it from a seed that is killed, so there is no stale one to be told by a process number.
 */
export async function lockSeed(folder: string): Promise<SeedLock> {
  const file = join(folder, 'seed.lock');
  for (;;) {
    const wanted = presentAs(file);
    const orm = await MikroORM.init({ ...unread, dbName: file });
    const end = () => orm.close();
    if (!(await isLocked(orm))) {
      await end();
      throw new SeedRefused(`another seed is writing in the folder ${folder}: wait until it has ended`);
    }
    // The one before may have removed the file that is locked now, and another locked the new one: then all begins again.
    if (wanted !== null && presentAs(file) === wanted) return { release: () => release(file, end) };
    await end();
  }
}

async function isLocked(orm: MikroORM): Promise<boolean> {
  const database: NativeDatabase = await orm.em.getConnection().getNativeClient();
  try {
    // No journal of its own beside it: nothing is ever written.
    database.pragma('journal_mode = memory');
    database.exec('begin exclusive');
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    return false;
  }
}

/** The number under which the file system knows the file now, made where it is missing; null where it is gone again. */
function presentAs(file: string): bigint | null {
  try {
    closeSync(openSync(file, 'wx'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino ?? null;
}

/** Removed while it is still locked, so that nobody takes the lock of a file that goes. */
async function release(file: string, end: () => Promise<void>): Promise<void> {
  try {
    rmSync(file, { force: true });
  } catch {
    // Windows removes no file that is open: it stays, empty, and harms no later seed.
  }
  await end();
}
