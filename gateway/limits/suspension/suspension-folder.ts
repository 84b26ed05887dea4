import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A caller that may not ask for a matter until somebody lifts it. */
export interface Suspension {
  /** Names it at the command line. */
  readonly id: string;
  readonly caller: string;
  /** Code of the matter. */
  readonly matter: string;
  /** When it began, RFC 3339. */
  readonly since: string;
  /** How many requests beyond its scope led to it. */
  readonly refusals: number;
}

/**
 * Suspensions as a folder with a file each: made and removed at once, whatever else reads or writes there, so that the
 * workers of a port and the command line need no lock.
 */
export function suspensionFolder(folder: string) {
  const fileOf = (id: string) => join(folder, `${id}.json`);
  return {
    idOf: (caller: string, matter: string): string =>
      createHash('sha256')
        .update(JSON.stringify([caller, matter]))
        .digest('hex')
        .slice(0, 16),
    has: (id: string): boolean => existsSync(fileOf(id)),
    /** False where it is suspended already. Throws the system's error. */
    add: (suspension: Suspension): boolean => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      try {
        writeFileSync(fileOf(suspension.id), `${JSON.stringify(suspension)}\n`, { flag: 'wx', mode: 0o600 });
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
        throw error;
      }
    },
    list: (): readonly Suspension[] => {
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => /^[0-9a-f]{16}\.json$/.test(name))
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Suspension)
        .sort((one, other) => one.since.localeCompare(other.since));
    },
    /** False where there is none of that id. */
    lift: (id: string): boolean => {
      if (!/^[0-9a-f]{16}$/.test(id) || !existsSync(fileOf(id))) return false;
      rmSync(fileOf(id));
      return true;
    },
  };
}
