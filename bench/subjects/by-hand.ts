import { join } from 'node:path';
import { benchPaths } from '../paths.ts';
import type { Subject } from './subject.ts';

function byHand(name: string, program: string, about: string): Subject {
  return {
    name,
    about,
    method: 'POST',
    asksRegistries: false,
    peers: null,
    command: ({ folder }, port) => ({
      program: process.execPath,
      arguments: [join(benchPaths.byHand, program), folder, String(port)],
    }),
  };
}

/** What the registries' loaders allow: the same reads, joined by a person who knew the query. */
export const handJoins = byHand('hand-joins', 'serve-joins.ts', 'hand-written joins on the same loaders, node:http');

/** The floor: prepared statements over all four databases at once. */
export const handSql = byHand('hand-sql', 'serve-sql.ts', 'hand-written SQL on better-sqlite3, node:http');
