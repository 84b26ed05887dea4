import { join } from 'node:path';
import { benchPaths } from '../paths.ts';
import type { Subject } from './subject.ts';

function apollo(name: string, about: string, fetcher: 'default' | 'undici'): Subject {
  return {
    name,
    about,
    method: 'POST',
    asksRegistries: true,
    peers: '.',
    command: ({ supergraphFile }, port) => ({
      program: process.execPath,
      arguments: [join(benchPaths.peers, 'apollo.mjs'), supergraphFile, String(port), fetcher],
      environment: { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
    }),
  };
}

/** Apollo as its documentation starts it. */
export const apolloVanilla = apollo('apollo', '@apollo/gateway and @apollo/server (express), as documented', 'default');

/** The same with one part replaced: its fetcher, which is most of its time. */
export const apolloUndici = apollo('apollo-undici', 'the same with undici as fetcher', 'undici');
