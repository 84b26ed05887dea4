import { join } from 'node:path';
import { benchPaths } from '../paths.ts';
import type { Subject } from './subject.ts';

const program = join(benchPaths.peers, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');

function hive(name: string, about: string, ...more: readonly string[]): Subject {
  return {
    name,
    about,
    method: 'POST',
    asksRegistries: true,
    peers: '.',
    command: ({ supergraphFile, scratch }, port) => ({
      program: process.execPath,
      arguments: [program, 'supergraph', supergraphFile, '--host', '127.0.0.1', '--port', String(port), ...more],
      // It looks for a configuration where it is started.
      folder: scratch,
      environment: { NODE_ENV: 'production', LOG_LEVEL: 'error' },
    }),
  };
}

/** Hive Gateway as its command line starts it. */
export const hiveJs = hive('hive', 'Hive Gateway, planner in JavaScript');

/** The same with the planner and executor of Hive Router, in Rust. */
export const hiveNative = hive('hive-native', 'Hive Gateway with its native planner', '--hive-router-runtime');
