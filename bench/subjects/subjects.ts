import { apolloUndici, apolloVanilla } from './apollo.ts';
import { handJoins, handSql } from './by-hand.ts';
import { grafbase } from './grafbase.ts';
import { hiveJs, hiveNative } from './hive.ts';
import { mercurius } from './mercurius.ts';
import { mianti, miantiApolloLane, miantiRemote } from './mianti.ts';
import type { Subject } from './subject.ts';

/** All that is measured, in the order of the tables. */
export const subjects: readonly Subject[] = [
  mianti,
  miantiApolloLane,
  miantiRemote,
  apolloVanilla,
  apolloUndici,
  hiveJs,
  hiveNative,
  mercurius,
  grafbase,
  handJoins,
  handSql,
];
